using InjuryKb.Tests.Content.Library;

namespace InjuryKb.Tests.Web.Pages.Articles;

[Collection(Reading.Name)]
public sealed class TellApartTests(ReadingSite site)
{
    [Fact]
    public async Task Conditions_that_feel_alike_link_to_each_other_on_both_pages()
    {
        var pairs = ArticleLibrary.Articles.SelectMany(article => article.Article.TellApart.Select(other => (article.Article.Address, other.Article))).ToList();
        var links = new Dictionary<string, HashSet<string?>>();
        foreach (var address in pairs.SelectMany(pair => (string[])[pair.Address, pair.Article]).Distinct())
            links[address] = [.. (await site.Read($"/{address}")).QuerySelectorAll(".apart dt a").Select(link => link.GetAttribute("href"))];

        Assert.NotEmpty(pairs);
        Assert.All(pairs, pair =>
        {
            Assert.Contains($"/{pair.Article}", links[pair.Address]);
            Assert.Contains($"/{pair.Address}", links[pair.Article]);
        });
    }
}
