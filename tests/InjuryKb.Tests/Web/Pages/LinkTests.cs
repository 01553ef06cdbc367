using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Web.Pages;

[Collection(Reading.Name)]
public sealed class LinkTests(ReadingSite site)
{
    private readonly Dictionary<string, IHtmlDocument?> _seen = new(StringComparer.Ordinal);
    private readonly List<string> _faults = [];

    [Fact]
    public async Task From_the_first_page_on_every_link_and_every_anchor_leads_somewhere()
    {
        await Follow("/");

        foreach (var (path, page) in _seen.Where(seen => seen.Value is not null))
            CheckAnchors(path, page!);
        Assert.Empty(_faults);
        Assert.Superset((await site.Paths()).ToHashSet(StringComparer.Ordinal), _seen.Keys.ToHashSet(StringComparer.Ordinal));
    }

    private async Task Follow(string first)
    {
        Queue<(string Path, string From)> next = new([(first, "")]);
        while (next.TryDequeue(out var link))
        {
            if (_seen.ContainsKey(link.Path))
                continue;
            var page = _seen[link.Path] = await Get(link.Path, link.From);
            foreach (var (path, _) in page is null ? [] : Links(link.Path, page))
                next.Enqueue((path, link.Path));
        }
    }

    private async Task<IHtmlDocument?> Get(string path, string from)
    {
        using var response = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);
        if (response.StatusCode is not HttpStatusCode.OK)
            _faults.Add($"{from} links to {path}: {(int)response.StatusCode}");
        return response.Content.Headers.ContentType?.MediaType == "text/html"
            ? await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            : null;
    }

    private void CheckAnchors(string from, IHtmlDocument page)
    {
        foreach (var (path, anchor) in Links(from, page))
        {
            if (anchor.Length > 0 && _seen[path]?.GetElementById(anchor) is null)
                _faults.Add($"{from} links to {path}#{anchor}: no such anchor");
        }
    }

    private static IEnumerable<(string Path, string Anchor)> Links(string from, IHtmlDocument page) =>
        page.QuerySelectorAll("[href], [src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Select(address => new Uri(new Uri(Site.Url + from), address))
            .Where(address => address.GetLeftPart(UriPartial.Authority) == Site.Url)
            .Select(address => (address.PathAndQuery, address.Fragment.TrimStart('#')));
}
