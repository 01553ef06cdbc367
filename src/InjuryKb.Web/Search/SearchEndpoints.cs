using System.Globalization;
using System.Text.Json.Serialization;
using System.Xml.Linq;
using InjuryKb.Content.Index.Search;
using InjuryKb.Web.Feeds;
using InjuryKb.Web.Hosting.Configuration;
using InjuryKb.Web.Hosting.Delivery;
using Microsoft.Extensions.Options;

namespace InjuryKb.Web.Search;

/// <summary>Search for programs: the results, what to suggest while somebody types, and how a browser adds this site to its search engines.</summary>
public static class SearchEndpoints
{
    private const int Suggestions = 8;
    private const int UsualSize = 10;
    private const int LargestSize = 50;

    public static IEndpointRouteBuilder MapSearch(this IEndpointRouteBuilder app)
    {
        app.MapReading("/search.json", (string? q, string? size, SearchQueries search) =>
        {
            var take = int.TryParse(size, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, LargestSize) : UsualSize;
            return TypedResults.Json(SearchAnswer.Of(q ?? "", search.Find(new SearchRequest(q ?? "", Take: take)), take), SearchJson.Default.SearchAnswer);
        });
        app.MapReading("/search/suggestions", (string? q, SearchQueries search) =>
            TypedResults.Json(search.Suggest(q ?? "", Suggestions), SearchJson.Default.IReadOnlyListSuggestion));
        app.MapReading("/opensearch.xml", (SiteAddress address, IOptions<SiteOptions> site) =>
            new XmlResult("application/opensearchdescription+xml; charset=utf-8", Description(address, site.Value.Title)));
        return app;
    }

    /// <summary>OpenSearch 1.1.</summary>
    private static XElement Description(SiteAddress address, string title)
    {
        XNamespace search = "http://a9.com/-/spec/opensearch/1.1/";
        return new XElement(
            search + "OpenSearchDescription",
            new XElement(search + "ShortName", title),
            new XElement(search + "Description", "Injuries of runners, cyclists and swimmers"),
            new XElement(search + "InputEncoding", "UTF-8"),
            new XElement(search + "Image", new XAttribute("width", 32), new XAttribute("height", 32), new XAttribute("type", "image/x-icon"), address.Of("/favicon.ico")),
            new XElement(search + "Url", new XAttribute("type", "text/html"), new XAttribute("template", address.Of("/search?q={searchTerms}"))),
            new XElement(search + "Url", new XAttribute("type", "application/json"), new XAttribute("template", address.Of("/search.json?q={searchTerms}"))));
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(SearchAnswer))]
[JsonSerializable(typeof(IReadOnlyList<Suggestion>))]
internal sealed partial class SearchJson : JsonSerializerContext;
