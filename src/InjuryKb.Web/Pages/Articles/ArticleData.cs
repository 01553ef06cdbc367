using System.Text.Json.Nodes;
using InjuryKb.Content.Articles;
using InjuryKb.Content.Contributors;

namespace InjuryKb.Web.Pages.Articles;

/// <summary>An article as JSON-LD: only what the page shows.</summary>
public static class ArticleData
{
    public static JsonObject Of(ArticleView view, Head head)
    {
        var article = view.Article;
        var data = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "MedicalWebPage",
            ["@id"] = head.Absolute($"/{article.Address}"),
            ["url"] = head.Absolute($"/{article.Address}"),
            ["name"] = article.Title,
            ["description"] = article.Summary,
            ["inLanguage"] = "en",
            ["datePublished"] = article.Published.Iso(),
            ["dateModified"] = article.Dated.Iso(),
        };
        Add(data, "alternateName", article.AlsoCalled.Select(name => JsonValue.Create(name)));
        Add(data, "author", view.Provenance.Authors.Select(author => Author(author, head)));
        Add(data, "citation", article.References.Select(Citation));
        if (view.Provenance.Reviewer is { } reviewer && article.Review is { } review)
        {
            data["lastReviewed"] = review.On.Iso();
            data["reviewedBy"] = Author(reviewer, head);
        }

        return data;
    }

    private static void Add(JsonObject data, string name, IEnumerable<JsonNode> values)
    {
        if (values.ToArray() is { Length: > 0 } found)
            data[name] = new JsonArray(found);
    }

    // A group such as the editors is no person; only a physician is known to be one.
    private static JsonObject Author(Contributor contributor, Head head) => new()
    {
        ["@type"] = contributor.Physician ? "Person" : "Organization",
        ["name"] = contributor.NameAndCredentials,
        ["url"] = head.Absolute($"/contributors/{contributor.Slug}"),
    };

    private static JsonObject Citation(Reference reference)
    {
        var citation = new JsonObject { ["@type"] = "CreativeWork", ["name"] = reference.Title };
        if (reference.Link() is { } link)
            citation["url"] = link;
        if (reference.Authors is { } authors)
            citation["author"] = authors;
        if (reference.Year is { } year)
            citation["datePublished"] = year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return citation;
    }
}
