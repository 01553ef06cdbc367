using System.Net;
using AngleSharp.Html.Dom;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Web.Pages;

/// <summary>What holds for the markup of each page.</summary>
[Collection(Reading.Name)]
public sealed class MarkupTests(ReadingSite site)
{
    [Fact]
    public async Task Every_page_says_what_it_is()
    {
        foreach (var path in await site.Paths())
        {
            var page = await site.Read(path);
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.NotEmpty(page.Title!);
            Assert.NotEmpty(Attribute(page, "meta[name=description]", "content"));
            Assert.Equal(Site.Url + path, Attribute(page, "link[rel=canonical]", "href"));
            Assert.Equal(Site.Url + path, Attribute(page, "meta[property='og:url']", "content"));
            Assert.Equal("/opensearch.xml", Attribute(page, "link[rel=search][type='application/opensearchdescription+xml']", "href"));
            Assert.Equal("#main", page.QuerySelector("body > a")?.GetAttribute("href"));
            Assert.Equal(["HEADER", "MAIN", "FOOTER"], page.Body!.Children.Skip(1).Select(child => child.TagName));
        }
    }

    [Fact]
    public async Task No_two_pages_have_one_title()
    {
        var titles = await Task.WhenAll((await site.Paths()).Select(async path => (await site.Read(path)).Title));

        Assert.Equal(titles.Length, titles.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Headings_skip_no_level_and_are_never_empty()
    {
        foreach (var (path, page) in await All())
        {
            var level = 0;
            foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4"))
            {
                var next = heading.TagName[1] - '0';
                Assert.True(next <= level + 1, $"{path}: {heading.TagName} after H{level}: {heading.TextContent}");
                Assert.False(string.IsNullOrWhiteSpace(heading.TextContent), $"{path}: empty {heading.TagName}");
                level = next;
            }
        }
    }

    [Fact]
    public async Task An_id_is_used_once()
    {
        foreach (var (path, page) in await All())
        {
            var twice = page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key);
            Assert.Equal((path, ""), (path, string.Join(' ', twice)));
        }
    }

    [Fact]
    public async Task Nothing_is_styled_or_scripted_inline()
    {
        foreach (var (path, page) in await All())
        {
            var inline = page.All.Where(element =>
                element is IHtmlStyleElement
                || element is IHtmlScriptElement { Source: null, Type: not "application/ld+json" }
                || element.Attributes.Any(attribute => attribute.Name is "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)));
            Assert.Equal((path, ""), (path, string.Join('\n', inline.Select(element => element.OuterHtml))));
        }
    }

    [Fact]
    public async Task Nothing_is_fetched_from_elsewhere()
    {
        foreach (var (path, page) in await All())
        {
            var fetched = page.QuerySelectorAll("[src]").Select(element => element.GetAttribute("src"))
                .Concat(page.QuerySelectorAll("link[rel~=stylesheet], link[rel~=icon]").Select(link => link.GetAttribute("href")));
            Assert.All(fetched, address => Assert.True(address!.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal), $"{path}: {address}"));
        }
    }

    private async Task<IReadOnlyList<(string Path, IHtmlDocument Page)>> All()
    {
        List<(string, IHtmlDocument)> all = [("/no-such-page", await site.Read("/no-such-page", HttpStatusCode.NotFound))];
        foreach (var path in await site.Paths())
            all.Add((path, await site.Read(path)));
        return all;
    }

    private static string Attribute(IHtmlDocument page, string selector, string name) =>
        Assert.Single(page.QuerySelectorAll(selector)).GetAttribute(name) ?? "";
}
