using System.Net;
using InjuryKb.Web.Hosting.RateLimits;

namespace InjuryKb.Tests.Web.Ratings;

public sealed class NetworkTests
{
    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff")]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1")]
    public void Two_addresses_are_of_one_network(string one, string other) =>
        Assert.Equal(Network.Of(IPAddress.Parse(one)), Network.Of(IPAddress.Parse(other)));

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1")]
    [InlineData("192.0.2.1", "192.0.2.2")]
    public void Two_addresses_are_of_two_networks(string one, string other) =>
        Assert.NotEqual(Network.Of(IPAddress.Parse(one)), Network.Of(IPAddress.Parse(other)));
}
