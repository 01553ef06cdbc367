using System.Text.Json;
using AngleSharp.Html.Dom;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Web.Pages.Articles;

/// <summary>JSON-LD says what the page shows, and nothing else.</summary>
[Collection(Reading.Name)]
public sealed class ArticleDataTests(ReadingSite site)
{
    [Fact]
    public async Task An_unchecked_article_claims_no_review()
    {
        var data = Data(await site.Read("/hamstring/upper-hamstring-pain"), "MedicalWebPage");

        Assert.Equal(Site.Url + "/hamstring/upper-hamstring-pain", data.GetProperty("url").GetString());
        Assert.False(data.TryGetProperty("lastReviewed", out _));
        Assert.False(data.TryGetProperty("reviewedBy", out _));
        Assert.Equal("Organization", Assert.Single(data.GetProperty("author").EnumerateArray()).GetProperty("@type").GetString());
    }

    [Fact]
    public async Task What_it_says_of_an_article_stands_on_the_page()
    {
        foreach (var path in (await site.Paths()).Where(path => path.Count(letter => letter == '/') == 2 && !path.StartsWith("/contributors/", StringComparison.Ordinal)))
        {
            var page = await site.Read(path);
            var data = Data(page, "MedicalWebPage");
            var shown = page.Body!.TextContent;
            Assert.Contains(data.GetProperty("name").GetString()!, shown, StringComparison.Ordinal);
            Assert.Contains(data.GetProperty("description").GetString()!, shown, StringComparison.Ordinal);
            foreach (var name in List(data, "alternateName"))
                Assert.Contains(name.GetString()!, shown, StringComparison.Ordinal);
            foreach (var citation in List(data, "citation"))
                Assert.Contains(citation.GetProperty("name").GetString()!, shown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task No_page_claims_an_answer_or_a_rating()
    {
        foreach (var path in await site.Paths())
        {
            var types = Blocks(await site.Read(path)).Select(block => block.GetProperty("@type").GetString());
            Assert.All(types, type => Assert.True(type is "MedicalWebPage" or "BreadcrumbList", $"{path}: {type}"));
        }
    }

    [Fact]
    public async Task The_breadcrumb_is_the_one_that_the_page_shows()
    {
        var page = await site.Read("/hamstring/upper-hamstring-pain");

        var names = Data(page, "BreadcrumbList").GetProperty("itemListElement").EnumerateArray().Select(step => step.GetProperty("name").GetString());
        Assert.Equal(page.Texts(".trail li"), names);
    }

    private static JsonElement Data(IHtmlDocument page, string type) =>
        Assert.Single(Blocks(page), block => block.GetProperty("@type").GetString() == type);

    private static JsonElement.ArrayEnumerator List(JsonElement data, string name) =>
        data.TryGetProperty(name, out var list) ? list.EnumerateArray() : default;

    private static IEnumerable<JsonElement> Blocks(IHtmlDocument page) =>
        page.QuerySelectorAll("script[type='application/ld+json']").Select(script => JsonSerializer.Deserialize<JsonElement>(script.TextContent));
}
