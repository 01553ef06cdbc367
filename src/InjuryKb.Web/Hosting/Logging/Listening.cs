using InjuryKb.Web.Hosting.Configuration;
using Microsoft.Extensions.Options;

namespace InjuryKb.Web.Hosting.Logging;

/// <summary>Says where the site can be reached, once it can.</summary>
public sealed partial class Listening(ILogger<Listening> log, IOptions<SiteOptions> site, IHostEnvironment environment)
{
    /// <param name="addresses">All that the server is bound to; none in a test without a socket.</param>
    /// <exception cref="ConfigurationException">Others can reach the site, and it does not know the address they use.</exception>
    public void Announce(ICollection<string> addresses)
    {
        Check(addresses);
        foreach (var address in addresses)
            ListeningOn(address);
    }

    /// <summary>Called before listening with the addresses that are known by then, so that no reader is let in and then cut off.</summary>
    /// <exception cref="ConfigurationException">Others can reach the site, and it does not know the address they use.</exception>
    public void Check(IEnumerable<string> addresses)
    {
        var open = addresses.Where(address => !IsLoopback(BindingAddress.Parse(address).Host)).ToArray();
        if (open.Length > 0 && site.Value.Url is null && environment.IsProduction())
        {
            throw new ConfigurationException(
                $"Site:Url is required in Production when the site listens on {string.Join(", ", open)}: "
                + "set it to the address readers use, like https://injuries.example");
        }
    }

    private static bool IsLoopback(string host) =>
        host is "localhost" || (System.Net.IPAddress.TryParse(host, out var address) && System.Net.IPAddress.IsLoopback(address));

    [LoggerMessage(Level = LogLevel.Information, Message = "Listening on {Address}")]
    private partial void ListeningOn(string address);
}
