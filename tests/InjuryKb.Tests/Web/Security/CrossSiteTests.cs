using System.Net;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Web.Security;

public sealed class CrossSiteTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Sec-Fetch-Site", "SAME-ORIGIN, cross-site")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "https://injuries.example.evil.example")]
    [InlineData("Origin", "http://injuries.example")]
    [InlineData("Origin", "null")]
    public async Task A_change_that_another_site_asks_for_is_refused(string header, string value)
    {
        foreach (var method in new[] { "POST", "PUT", "DELETE", "PATCH", "MADE-UP" })
            Assert.Equal(HttpStatusCode.Forbidden, await Send(method, header, value));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Origin", Site.Url)]
    [InlineData("X-Neither", "a program, not a browser")]
    public async Task A_change_that_this_site_asks_for_goes_on(string header, string value) =>
        Assert.Equal(HttpStatusCode.MethodNotAllowed, await Send("POST", header, value));

    [Fact]
    public async Task Reading_from_another_site_is_reading() =>
        Assert.Equal(HttpStatusCode.OK, await Send("GET", "Sec-Fetch-Site", "cross-site"));

    private async Task<HttpStatusCode> Send(string method, string header, string value)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/about");
        request.Headers.TryAddWithoutValidation(header, value);
        using var answer = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
