using InjuryKb.Community.Ratings;

namespace InjuryKb.Tests.Web.Ratings;

public sealed class BestRatedTests(VotingSite site) : IClassFixture<VotingSite>
{
    [Fact]
    public async Task Best_rated_appears_once_three_articles_have_five_ratings_each()
    {
        var home = new Browser(site.Client, "");
        for (var articles = 0; articles < 3; articles++)
        {
            Assert.DoesNotContain("Best rated", await home.Read("/"), StringComparison.Ordinal);
            var article = site.NewArticle();
            for (var votes = 0; votes < Tally.Earned; votes++)
                await new Browser(site.Client, article).Vote("4");
        }

        var page = await home.Read("/");
        Assert.Contains("Best rated", page, StringComparison.Ordinal);
        Assert.Contains("4.0 (5)", page, StringComparison.Ordinal);
    }
}
