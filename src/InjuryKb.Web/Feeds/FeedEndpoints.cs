using InjuryKb.Content.Index;
using InjuryKb.Web.Hosting.Configuration;
using InjuryKb.Web.Hosting.Delivery;
using Microsoft.Extensions.Options;

namespace InjuryKb.Web.Feeds;

/// <summary>What programs read: Atom feeds, the list of pages, and what robots may do.</summary>
public static class FeedEndpoints
{
    private const int Newest = 30;

    public static IEndpointRouteBuilder MapFeeds(this IEndpointRouteBuilder app)
    {
        app.MapReading("/feed.xml", (ArticleQueries articles, SiteAddress address, IOptions<SiteOptions> site) =>
            new XmlResult(AtomFeed.ContentType, AtomFeed.Of(new Feed(site.Value.Title, "/", "/feed.xml", articles.Newest(Newest)), address)));
        app.MapReading("/{category}/feed.xml", OfCategory);
        app.MapReading("/sitemap.xml", (AddressQueries addresses, SiteAddress address) => Result(Sitemap.Of(addresses.All(), address)));
        app.MapReading("/sitemap-{number:int:min(1)}.xml", (int number, AddressQueries addresses, SiteAddress address) =>
            Sitemap.Part(addresses.All(), number, address) is { } part ? Result(part) : Results.NotFound());
        app.MapReading("/robots.txt", (SiteAddress address) => Results.Text($"User-agent: *\nAllow: /\n\nSitemap: {address.Of("/sitemap.xml")}\n"));
        return app;
    }

    private static IResult OfCategory(string category, CategoryQueries categories, ArticleQueries articles, SiteAddress address, IOptions<SiteOptions> site)
    {
        if (categories.Find(category) is not { } page)
            return Results.NotFound();
        var title = $"{page.Category.Title} · {site.Value.Title}";
        var feed = new Feed(title, $"/{category}", $"/{category}/feed.xml", articles.Newest(Newest, category));
        return new XmlResult(AtomFeed.ContentType, AtomFeed.Of(feed, address));
    }

    private static XmlResult Result(System.Xml.Linq.XElement sitemap) => new("application/xml; charset=utf-8", sitemap);
}
