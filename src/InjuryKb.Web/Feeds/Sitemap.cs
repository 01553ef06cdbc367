using System.Globalization;
using System.Xml.Linq;
using InjuryKb.Content.Index;
using InjuryKb.Web.Hosting.Configuration;
using InjuryKb.Web.Pages;

namespace InjuryKb.Web.Feeds;

/// <summary>Every page, in the sitemap protocol; above 40,000 an index of several maps.</summary>
public static class Sitemap
{
    private const int Largest = 40_000;

    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    // Pages of the site's own that no content file stands for.
    private static readonly IReadOnlyList<DatedAddress> Own =
        [new("", null), new("articles", null), new("categories", null), new("contributors", null), new("emergency", null)];

    public static XElement Of(IReadOnlyList<DatedAddress> content, SiteAddress address) =>
        content.Count + Own.Count <= Largest ? Map([.. Own, .. content], address) : Index(content.Count + Own.Count, address);

    /// <param name="number">From 1.</param>
    public static XElement? Part(IReadOnlyList<DatedAddress> content, int number, SiteAddress address)
    {
        var all = Own.Concat(content).Chunk(Largest).ToArray();
        return all.Length > 1 && number <= all.Length ? Map(all[number - 1], address) : null;
    }

    private static XElement Map(IEnumerable<DatedAddress> pages, SiteAddress address) => new(
        Namespace + "urlset",
        pages.Select(page => new XElement(
            Namespace + "url",
            new XElement(Namespace + "loc", address.Of($"/{page.Address}")),
            page.Modified is { } day ? new XElement(Namespace + "lastmod", day.Iso()) : null)));

    private static XElement Index(int pages, SiteAddress address) => new(
        Namespace + "sitemapindex",
        Enumerable.Range(1, (pages + Largest - 1) / Largest).Select(number => new XElement(
            Namespace + "sitemap",
            new XElement(Namespace + "loc", address.Of(string.Create(CultureInfo.InvariantCulture, $"/sitemap-{number}.xml"))))));
}
