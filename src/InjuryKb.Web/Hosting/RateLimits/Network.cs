using System.Net;
using System.Net.Sockets;

namespace InjuryKb.Web.Hosting.RateLimits;

public static class Network
{
    /// <summary>What one subscriber has: an IPv4 address, or the 64 leading bits of an IPv6 one.</summary>
    public static string Of(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };
}
