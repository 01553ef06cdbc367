using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using InjuryKb.Tests.Web.Pages;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Web.Search;

/// <summary>The page and <c>/search.json</c> say the same, for every fifth of the judged queries.</summary>
[Collection(Reading.Name)]
public sealed class ResultListTests(ReadingSite site)
{
    private const int Sample = 5;

    private static IEnumerable<string> Judged => File.ReadLines(Path.Combine(SiteFolder.Checkout, "tests", "InjuryKb.Benchmarks", "Search", "queries.tsv"))
        .Skip(1)
        .Where((_, line) => line % Sample == 0)
        .Select(line => Uri.EscapeDataString(line.Split('\t')[1]));

    [Fact]
    public async Task Results_stand_in_main_in_rank_order_over_two_pages_and_nothing_else_looks_like_one()
    {
        foreach (var query in Judged)
        {
            var ranked = await Ranked(query);
            var first = await site.Read($"/search?q={query}");
            var second = await site.Read($"/search?q={query}&page=2");
            string[] shown = [.. Results(first), .. Results(second)];

            Assert.NotEmpty(shown);
            Assert.True(ranked.Take(shown.Length).SequenceEqual(shown), query);
            Assert.Equal(Results(first), Pages(first));
            Assert.Equal(Results(second), Pages(second));
        }
    }

    [Fact]
    public async Task A_result_has_its_category_its_section_and_marks()
    {
        var page = await site.Read("/search?q=plantar%20fasciitis");

        Assert.Equal("/heel/plantar-fasciitis", Results(page)[0]);
        Assert.Equal("Heel", page.Texts(".results .kicker")[0]);
        Assert.StartsWith("/heel/plantar-fasciitis#", page.QuerySelector(".results .facts a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".results mark"));
    }

    private async Task<string[]> Ranked(string query)
    {
        var answer = await site.Client.GetFromJsonAsync<JsonNode>($"/search.json?q={query}&size=50", TestContext.Current.CancellationToken);
        return [.. answer!["results"]!.AsArray().Select(result => (string)result!["url"]!)];
    }

    private static string[] Results(IHtmlDocument page) => [.. page.QuerySelectorAll("main .results h2 a").Select(link => link.GetAttribute("href")!)];

    /// <summary>All that main links to, except more of the search and what a care card says.</summary>
    private static string[] Pages(IHtmlDocument page) =>
    [
        .. page.QuerySelectorAll("main a").Where(link => link.Closest(".card") is null)
            .Select(link => link.GetAttribute("href")!.Split('#')[0])
            .Where(path => !path.StartsWith("/search?", StringComparison.Ordinal))
            .Distinct(),
    ];
}
