using System.Net;
using System.Text.Json;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Web.Ratings;

/// <summary>A vote that does not count says why, as a page or as JSON, and leaves nothing behind.</summary>
public sealed class RefusalTests(VotingSite site) : IClassFixture<VotingSite>
{
    private readonly string _article = site.NewArticle();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Browser NewBrowser => new(site.Client, _article);

    [Theory]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("")]
    [InlineData("+5")]
    [InlineData("0x5")]
    [InlineData(" 5")]
    [InlineData("5\n")]
    [InlineData("5.0")]
    [InlineData("٥")]
    [InlineData("five")]
    public async Task Anything_but_one_to_five_is_400(string stars)
    {
        using var page = await NewBrowser.Vote(stars);
        using var json = await NewBrowser.Vote(stars, Browser.Json);

        await AssertRefused(HttpStatusCode.BadRequest, "A rating is one to five stars.", page, json);
    }

    [Fact]
    public async Task Stars_given_twice_or_not_at_all_or_not_as_a_form_are_400()
    {
        HttpContent[] bodies =
        [
            new FormUrlEncodedContent([KeyValuePair.Create("stars", "4"), KeyValuePair.Create("stars", "5")]),
            new FormUrlEncodedContent([]),
            new StringContent("""{"stars":4}""", System.Text.Encoding.UTF8, "application/json"),
            new StringContent("stars=4"),
        ];
        foreach (var body in bodies)
        {
            using var answer = await NewBrowser.Send(HttpMethod.Post, $"/{_article}/rating", Browser.Json, body);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }

        await AssertNothingStored();
    }

    [Fact]
    public async Task An_unknown_article_is_404()
    {
        var lost = new Browser(site.Client, "hamstring/no-such-thing");
        using var page = await lost.Vote("4");
        using var json = await lost.Vote("4", Browser.Json);

        await AssertRefused(HttpStatusCode.NotFound, "", page, json);
        Assert.Equal(HttpStatusCode.NotFound, (await lost.Look()).StatusCode);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    public async Task From_another_site_is_403(string header, string value)
    {
        using var page = await NewBrowser.Vote("4", headers: (header, value));
        using var json = await NewBrowser.Vote("4", Browser.Json, headers: (header, value));

        await AssertRefused(HttpStatusCode.Forbidden, "", page, json);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Origin", Site.Url)]
    public async Task From_this_site_it_counts(string header, string value)
    {
        using var voted = await NewBrowser.Vote("4", headers: (header, value));

        Assert.Equal(HttpStatusCode.SeeOther, voted.StatusCode);
    }

    [Fact]
    public async Task Withdrawing_cannot_be_looked_at()
    {
        using var answer = await NewBrowser.Send(HttpMethod.Get, $"/{_article}/rating/withdraw", Browser.Page);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["POST"], answer.Content.Headers.Allow);
    }

    private async Task AssertRefused(HttpStatusCode status, string words, HttpResponseMessage page, HttpResponseMessage json)
    {
        Assert.Equal((status, status), (page.StatusCode, json.StatusCode));
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.Contains(words, await page.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal("application/problem+json", json.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await json.Content.ReadAsStringAsync(Cancellation));
        Assert.Contains(words, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.All([page, json], response => Assert.False(response.Headers.Contains("Set-Cookie")));
        await AssertNothingStored();
    }

    private async Task AssertNothingStored()
    {
        using var rating = await NewBrowser.Look(Browser.Json);
        Assert.Equal("""{"average":null,"count":0,"yours":null}""", await rating.Content.ReadAsStringAsync(Cancellation));
    }
}
