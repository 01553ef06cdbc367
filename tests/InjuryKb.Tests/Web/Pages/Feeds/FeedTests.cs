using System.Globalization;
using System.Xml.Linq;
using InjuryKb.Content.Index;
using InjuryKb.Tests.Web.Sites;
using InjuryKb.Web.Feeds;
using InjuryKb.Web.Hosting.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace InjuryKb.Tests.Web.Pages.Feeds;

[Collection(Reading.Name)]
public sealed class FeedTests(ReadingSite site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Theory]
    [InlineData("/feed.xml", "/")]
    [InlineData("/hamstring/feed.xml", "/hamstring")]
    public async Task A_feed_is_atom_with_absolute_addresses(string path, string page)
    {
        var feed = XDocument.Parse(await site.Client.GetStringAsync(path, TestContext.Current.CancellationToken)).Root!;

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal([Site.Url + path, Site.Url + page], feed.Elements(Atom + "link").Select(link => link.Attribute("href")!.Value));
        Assert.All([feed, .. feed.Elements(Atom + "entry")], Complete);
        Assert.NotEmpty(feed.Elements(Atom + "entry"));
    }

    [Fact]
    public async Task A_category_that_does_not_exist_has_no_feed()
    {
        using var answer = await site.Client.GetAsync("/nowhere/feed.xml", TestContext.Current.CancellationToken);

        Assert.Equal(404, (int)answer.StatusCode);
    }

    [Fact]
    public async Task The_sitemap_names_every_kind_of_page_once()
    {
        var paths = await site.Paths();

        Assert.Superset(
            new HashSet<string>(["/", "/articles", "/categories", "/emergency", "/contributors", "/contributors/steve-albrechta", "/about", "/hamstring", "/hamstring/upper-hamstring-pain"]),
            new HashSet<string>(paths));
        Assert.Equal(paths.Count, paths.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_large_sitemap_is_an_index_of_several()
    {
        var address = site.Services.GetRequiredService<SiteAddress>();
        DatedAddress[] pages = [.. Enumerable.Range(0, 80_000).Select(number => new DatedAddress(string.Create(CultureInfo.InvariantCulture, $"knee/{number}"), Modified: null))];

        var parts = Sitemap.Of(pages, address).Descendants(Namespace + "loc").Select(location => location.Value).ToArray();
        Assert.Equal([$"{Site.Url}/sitemap-1.xml", $"{Site.Url}/sitemap-2.xml", $"{Site.Url}/sitemap-3.xml"], parts);
        Assert.Equal(40_000, Sitemap.Part(pages, 1, address)!.Elements().Count());
        Assert.Equal(5, Sitemap.Part(pages, 3, address)!.Elements().Count());
        Assert.Null(Sitemap.Part(pages, 4, address));
    }

    [Fact]
    public async Task Robots_are_led_to_the_sitemap() =>
        Assert.Contains($"Sitemap: {Site.Url}/sitemap.xml", await site.Client.GetStringAsync("/robots.txt", TestContext.Current.CancellationToken), StringComparison.Ordinal);

    private static void Complete(XElement element)
    {
        Assert.StartsWith(Site.Url, element.Element(Atom + "id")!.Value, StringComparison.Ordinal);
        Assert.NotEmpty(element.Element(Atom + "title")!.Value);
        Assert.True(DateTimeOffset.TryParse(element.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture, out _));
    }
}
