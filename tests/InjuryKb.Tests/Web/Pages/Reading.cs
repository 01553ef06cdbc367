using System.Net;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Web.Pages;

/// <summary>One site with the checkout's own content, read by many tests.</summary>
public sealed class ReadingSite() : Site(SiteFolder.WithContent());

[CollectionDefinition(Name)]
public sealed class Reading : ICollectionFixture<ReadingSite>
{
    public const string Name = "reading";
}

internal static class ReadingExtensions
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static async Task<IHtmlDocument> Read(this Site site, string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal((path, expected), (path, response.StatusCode));
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }

    /// <summary>The paths of all pages that the sitemap names.</summary>
    public static async Task<IReadOnlyList<string>> Paths(this Site site)
    {
        var sitemap = XDocument.Parse(await site.Client.GetStringAsync("/sitemap.xml", TestContext.Current.CancellationToken));
        return [.. sitemap.Descendants(Sitemap + "loc").Select(location => new Uri(location.Value).AbsolutePath)];
    }

    public static string[] Texts(this AngleSharp.Dom.IParentNode node, string selector) =>
        [.. node.QuerySelectorAll(selector).Select(element => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
