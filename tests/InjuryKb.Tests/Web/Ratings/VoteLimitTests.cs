using System.Net;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Web.Ratings;

public sealed class VoteLimitTests : IAsyncLifetime
{
    private readonly Site _site = new(SiteFolder.WithContent(), ("RateLimits:VotesPerMinute", "3"));

    public ValueTask InitializeAsync() => _site.InitializeAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Too_many_votes_from_one_network_are_429_with_a_time_to_wait()
    {
        Browser Somebody() => new(_site.Client, "hamstring/upper-hamstring-pain");
        for (var n = 0; n < 3; n++)
            Assert.Equal(HttpStatusCode.SeeOther, (await Somebody().Vote("4")).StatusCode);

        using var page = await Somebody().Vote("1");
        using var json = await Somebody().Vote("1", Browser.Json);
        using var withdrawn = await Somebody().Withdraw(Browser.Json);

        Assert.All([page, json, withdrawn], response => Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode));
        Assert.All([page, json], response => Assert.InRange(response.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60));
        Assert.All([page, json], response => Assert.False(response.Headers.Contains("Set-Cookie")));
        Assert.Equal(["text/html", "application/problem+json"], new[] { page, json }.Select(response => response.Content.Headers.ContentType?.MediaType));
        using var rating = await Somebody().Look(Browser.Json);
        Assert.Equal("""{"average":4,"count":3,"yours":null}""", await rating.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
