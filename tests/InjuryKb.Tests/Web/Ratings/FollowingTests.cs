using System.Net;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Web.Ratings;

public sealed class FollowingTests(VotingSite site) : IClassFixture<VotingSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Stars_follow_an_article_to_its_new_address()
    {
        const string New = "hamstring/new-name";
        var old = site.NewArticle();
        var before = new Browser(site.Client, old);
        await before.Vote("4");
        var after = new Browser(site.Client, New) { Visitor = before.Visitor };

        File.Delete(Path.Combine(site.Folder.Content, $"{old}.md"));
        VotingSite.Write(site.Folder, New, aliases: old);

        await Eventually.Holds(async () => await Rating(after) is """{"average":4,"count":1,"yours":4}""", "the vote followed");
    }

    [Fact]
    public async Task A_vote_from_a_page_that_was_open_goes_to_the_new_address()
    {
        const string New = "hamstring/newer-name";
        const string Old = "hamstring/older-name";
        VotingSite.Write(site.Folder, New, aliases: Old);
        await Eventually.Holds(async () => await Rating(new Browser(site.Client, New)) is not null, "the new article is there");

        using var sent = await new Browser(site.Client, Old).Vote("4");

        Assert.Equal(HttpStatusCode.PermanentRedirect, sent.StatusCode);
        Assert.Equal($"/{New}/rating", sent.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Votes_since_the_last_update_are_counted_apart()
    {
        var article = site.NewArticle();
        await new Browser(site.Client, article).Vote("4");
        await new Browser(site.Client, article).Vote("4");
        VotingSite.Write(site.Folder, article, updated: "2026-01-02");
        var reader = new Browser(site.Client, article);
        await Eventually.Holds(async () => (await reader.Read($"/{article}")).Contains("2 ratings, none since the last update", StringComparison.Ordinal), "the update is read");

        await reader.Vote("5");

        Assert.Contains("3 ratings, 1 since the last update", await reader.Read($"/{article}"), StringComparison.Ordinal);
    }

    private static async Task<string?> Rating(Browser browser)
    {
        using var response = await browser.Look(Browser.Json);
        return response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync(Cancellation) : null;
    }
}
