using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace InjuryKb.Web.Hosting.Configuration;

/// <summary>Absolute addresses for pages, feeds and data: from the configuration, never from what a request claims.</summary>
public sealed class SiteAddress(IOptions<SiteOptions> site, IServer server)
{
    private static readonly Uri Nowhere = new("http://localhost");

    /// <summary>Scheme and host, with a trailing slash as <see cref="Uri"/> has it.</summary>
    public Uri Root => site.Value.Url ?? Listening ?? Nowhere;

    /// <param name="path">With its leading slash: <c>/hamstring/upper-hamstring-pain</c>.</param>
    public string Of(string path) => Root.GetLeftPart(UriPartial.Authority) + path;

    private Uri? Listening =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses
            .Select(address => BindingAddress.Parse(address))
            .Select(address => new UriBuilder(address.Scheme, "localhost", address.Port).Uri)
            .FirstOrDefault();
}
