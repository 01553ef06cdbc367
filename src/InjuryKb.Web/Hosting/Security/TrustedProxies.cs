using System.Net;
using InjuryKb.Web.Hosting.Configuration;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace InjuryKb.Web.Hosting.Security;

public static class TrustedProxies
{
    public static IServiceCollection AddTrustedProxies(this IServiceCollection services)
    {
        services.AddSettings<ProxyOptions>(ProxyOptions.Section).Validate(
            proxies => proxies.Trusted.All(proxy => Network(proxy) is not null),
            "Proxies:Trusted holds addresses like 127.0.0.1 and networks like 10.0.0.0/8, and nothing else.");
        return services;
    }

    /// <summary>Without a proxy that is trusted, what a request says of its way here is not even looked at.</summary>
    public static IApplicationBuilder UseTrustedProxies(this IApplicationBuilder app)
    {
        var networks = app.ApplicationServices.GetRequiredService<IOptions<ProxyOptions>>().Value.Trusted.Select(Network).OfType<IPNetwork>().ToArray();
        if (networks is [])
            return app;

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in networks)
            options.KnownIPNetworks.Add(network);
        return app.UseForwardedHeaders(options);
    }

    private static IPNetwork? Network(string proxy) =>
        IPAddress.TryParse(proxy, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(proxy, out var network) ? network
        : null;
}
