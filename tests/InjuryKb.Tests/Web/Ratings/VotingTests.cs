using System.Net;
using AngleSharp.Html.Parser;

namespace InjuryKb.Tests.Web.Ratings;

public sealed class VotingTests(VotingSite site) : IClassFixture<VotingSite>
{
    private readonly string _article = site.NewArticle();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Browser NewBrowser => new(site.Client, _article);

    [Fact]
    public async Task A_vote_by_form_leads_to_the_rating_page()
    {
        var browser = NewBrowser;
        using var voted = await browser.Vote("4");

        Assert.Equal(HttpStatusCode.SeeOther, voted.StatusCode);
        Assert.Equal($"/{_article}/rating", voted.Headers.Location?.OriginalString);
        Assert.Contains("Thank you. You gave 4 stars.", await browser.Read($"/{_article}/rating"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "You gave 1 star.")]
    [InlineData("5", "You gave 5 stars.")]
    public async Task The_rating_page_shows_average_spread_and_yours(string stars, string yours)
    {
        await NewBrowser.Vote("2");
        var browser = NewBrowser;
        await browser.Vote(stars);

        var page = new HtmlParser().ParseDocument(await browser.Read($"/{_article}/rating"));

        Assert.Contains(yours, page.QuerySelector("[data-part=thanks]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(stars, page.QuerySelector("[name=stars]:checked, [name=stars][checked]")!.GetAttribute("value"));
        Assert.Contains("2 ratings", page.QuerySelector("[data-part=average]")!.TextContent, StringComparison.Ordinal);
        var rows = page.QuerySelectorAll(".spread tbody tr").Select(row => $"{row.Children[0].TextContent}: {row.Children[2].TextContent}");
        Assert.Equal(["5 stars", "4 stars", "3 stars", "2 stars", "1 star"], rows.Select(row => row.Split(':')[0]));
        Assert.Contains("2 stars: 1", rows);
    }

    [Fact]
    public async Task As_json_the_answer_is_average_count_and_yours()
    {
        await NewBrowser.Vote("5");
        var browser = NewBrowser;
        using var voted = await browser.Vote("4", Browser.Json);

        Assert.Equal(HttpStatusCode.OK, voted.StatusCode);
        Assert.Equal("application/json", voted.Content.Headers.ContentType?.MediaType);
        Assert.Equal("""{"average":4.5,"count":2,"yours":4}""", await voted.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal("""{"average":4.5,"count":2,"yours":4}""", await Json(browser.Look(Browser.Json)));
        Assert.Equal("""{"average":4.5,"count":2,"yours":null}""", await Json(NewBrowser.Look(Browser.Json)));
        Assert.Equal("""{"average":5,"count":1,"yours":null}""", await Json(browser.Withdraw(Browser.Json)));
    }

    [Fact]
    public async Task Without_votes_there_is_no_average()
    {
        Assert.Equal("""{"average":null,"count":0,"yours":null}""", await Json(NewBrowser.Look(Browser.Json)));
        Assert.Contains("No ratings yet", await NewBrowser.Read($"/{_article}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withdrawing_by_form_leads_to_the_rating_page_and_the_vote_is_gone()
    {
        var browser = NewBrowser;
        await browser.Vote("4");
        using var withdrawn = await browser.Withdraw();

        Assert.Equal((HttpStatusCode.SeeOther, $"/{_article}/rating"), (withdrawn.StatusCode, withdrawn.Headers.Location?.OriginalString));
        Assert.Contains("No ratings yet", await browser.Read($"/{_article}/rating"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fifty_identical_votes_at_once_are_one()
    {
        var browser = NewBrowser;
        await browser.Vote("3");
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Json(browser.Vote("4", Browser.Json))));

        Assert.All(answers, answer => Assert.Equal("""{"average":4,"count":1,"yours":4}""", answer));
    }

    [Fact]
    public async Task After_a_vote_every_page_that_shows_the_average_shows_the_new_one()
    {
        for (var n = 0; n < 4; n++)
            await NewBrowser.Vote("5");
        Assert.DoesNotContain("5.0 (4)", await Row(), StringComparison.Ordinal);

        await NewBrowser.Vote("5");
        Assert.Contains("5.0 (5)", await Row(), StringComparison.Ordinal);

        await NewBrowser.Vote("1");
        Assert.Contains("4.3 (6)", await Row(), StringComparison.Ordinal);
        Assert.Contains("<b>4.3</b> of 5", await NewBrowser.Read($"/{_article}"), StringComparison.Ordinal);
        Assert.Contains("<b>4.3</b> of 5", await NewBrowser.Read($"/{_article}/rating"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_head_of_an_article_shows_no_stars()
    {
        await NewBrowser.Vote("5");
        var page = await NewBrowser.Read($"/{_article}");

        Assert.Contains("<b>5.0</b> of 5", page, StringComparison.Ordinal);
        Assert.DoesNotContain("5.0", page[..page.IndexOf("Was this page useful", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    private static async Task<string> Json(Task<HttpResponseMessage> answer)
    {
        using var response = await answer;
        return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync(Cancellation);
    }

    private async Task<string> Row()
    {
        var category = new HtmlParser().ParseDocument(await NewBrowser.Read("/hamstring"));
        return category.QuerySelector($"li:has(a[href='/{_article}'])")!.TextContent;
    }
}
