using System.Xml.Linq;
using InjuryKb.Content.Index;
using InjuryKb.Web.Hosting.Configuration;
using InjuryKb.Web.Pages;

namespace InjuryKb.Web.Feeds;

/// <param name="Page">The path of the page that the feed follows.</param>
/// <param name="Path">The feed's own path.</param>
public sealed record Feed(string Title, string Page, string Path, IReadOnlyList<ArticleEntry> Articles);

/// <summary>The newest articles in Atom (RFC 4287).</summary>
public static class AtomFeed
{
    public const string ContentType = "application/atom+xml; charset=utf-8";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static XElement Of(Feed feed, SiteAddress address) => new(
        Atom + "feed",
        new XElement(Atom + "title", feed.Title),
        new XElement(Atom + "id", address.Of(feed.Path)),
        new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("type", "application/atom+xml"), new XAttribute("href", address.Of(feed.Path))),
        new XElement(Atom + "link", new XAttribute("rel", "alternate"), new XAttribute("type", "text/html"), new XAttribute("href", address.Of(feed.Page))),
        new XElement(Atom + "author", new XElement(Atom + "name", "The editors")),
        new XElement(Atom + "updated", Instant(feed.Articles.Select(Dated).DefaultIfEmpty(DateOnly.FromDateTime(DateTime.UnixEpoch)).Max())),
        feed.Articles.Select(article => Entry(article, address)));

    private static XElement Entry(ArticleEntry article, SiteAddress address) => new(
        Atom + "entry",
        new XElement(Atom + "title", article.Title),
        new XElement(Atom + "id", address.Of($"/{article.Address}")),
        new XElement(Atom + "link", new XAttribute("rel", "alternate"), new XAttribute("type", "text/html"), new XAttribute("href", address.Of($"/{article.Address}"))),
        new XElement(Atom + "published", Instant(article.Published)),
        new XElement(Atom + "updated", Instant(Dated(article))),
        new XElement(Atom + "category", new XAttribute("term", article.Category), new XAttribute("label", article.CategoryShort)),
        new XElement(Atom + "summary", article.Summary));

    private static DateOnly Dated(ArticleEntry article) => article.Updated ?? article.Published;

    private static string Instant(DateOnly day) => $"{day.Iso()}T00:00:00Z";
}
