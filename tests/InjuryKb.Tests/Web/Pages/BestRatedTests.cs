using System.Net;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Web.Pages;

public sealed class BestRatedTests
{
    [Fact]
    public async Task Best_rated_appears_once_three_articles_have_five_ratings_each()
    {
        await using var site = new Site(SiteFolder.WithContent(), ("RateLimits:Enabled", "false"));
        await site.InitializeAsync();
        string[] articles = ["hamstring/upper-hamstring-pain", "spinal/sciatica", "medications/nsaids"];

        foreach (var article in articles[..2])
            await Rate(site, article);
        Assert.DoesNotContain("Best rated", (await site.Read("/")).Texts("h2"));

        await Rate(site, articles[2]);
        var home = await site.Read("/");
        Assert.Contains("Best rated", home.Texts("h2"));
        Assert.Contains("4.0 (5)", (await site.Read("/medications")).Texts(".entry .facts span"));
    }

    private static async Task Rate(Site site, string article)
    {
        for (var visitor = 0; visitor < 5; visitor++)
        {
            // The store of votes opens beside the pages; until then a vote is refused with 503.
            await Eventually.Holds(async () => await Vote(site, article) is HttpStatusCode.SeeOther, "the vote is taken");
        }
    }

    private static async Task<HttpStatusCode> Vote(Site site, string article)
    {
        using var form = new FormUrlEncodedContent([new("stars", "4")]);
        using var answer = await site.Client.PostAsync($"/{article}/rating", form, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
