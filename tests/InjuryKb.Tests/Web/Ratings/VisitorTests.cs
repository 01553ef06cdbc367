using System.Text;
using InjuryKb.Community.Ratings;

namespace InjuryKb.Tests.Web.Ratings;

public sealed class VisitorTests(VotingSite site) : IClassFixture<VotingSite>
{
    private readonly string _article = site.NewArticle();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Browser NewBrowser => new(site.Client, _article);

    [Fact]
    public async Task Only_a_vote_sets_the_cookie()
    {
        var browser = NewBrowser;
        await browser.Read($"/{_article}");
        await browser.Look();
        await browser.Withdraw();
        await browser.Vote("6");
        Assert.Null(browser.Visitor);

        await browser.Vote("4");
        Assert.Matches("^[0-9a-f]{32}$", browser.Visitor);
    }

    [Fact]
    public async Task The_cookie_is_closed_to_script_and_other_sites_and_lasts_400_days()
    {
        using var voted = await NewBrowser.Vote("4");

        var parts = voted.Headers.GetValues("Set-Cookie").Single().Split("; ").Skip(1);
        Assert.Equal(["httponly", "max-age=34560000", "path=/", "samesite=lax", "secure"], parts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Another_vote_keeps_the_visitor()
    {
        var browser = NewBrowser;
        await browser.Vote("4");
        var first = browser.Visitor;
        await browser.Vote("5");

        Assert.Equal(first, browser.Visitor);
    }

    [Theory]
    [InlineData("")]
    [InlineData("admin")]
    [InlineData("0123456789ABCDEF0123456789ABCDEF")]
    [InlineData("0123456789abcdef0123456789abcdef0")]
    public async Task What_the_site_never_gave_is_no_visitor(string forged)
    {
        var browser = NewBrowser;
        using var voted = await browser.Send(
            HttpMethod.Post,
            $"/{_article}/rating",
            Browser.Json,
            new FormUrlEncodedContent([KeyValuePair.Create("stars", "4")]),
            ("Cookie", $"visitor={forged}"));

        Assert.True(voted.IsSuccessStatusCode);
        Assert.NotEqual(forged, browser.Visitor);
    }

    [Fact]
    public async Task The_store_holds_a_fingerprint_and_never_the_identifier()
    {
        var browser = NewBrowser;
        await browser.Vote("4");

        var stored = new StringBuilder();
        foreach (var file in Directory.GetFiles(site.Folder.Data, "community.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            stored.Append(await reader.ReadToEndAsync(Cancellation));
        }

        Assert.Contains(Voter.Of(browser.Visitor!).Key, stored.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(browser.Visitor!, stored.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_is_a_visitors_own_is_stored_nowhere_on_the_way()
    {
        var browser = NewBrowser;
        using var voted = await browser.Vote("4", Browser.Json);
        using var looked = await browser.Look();

        Assert.All([voted, looked], response => Assert.Equal("no-store, private", response.Headers.CacheControl?.ToString()));
    }
}
