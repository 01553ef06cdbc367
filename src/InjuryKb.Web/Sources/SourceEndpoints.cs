using InjuryKb.Content.Index;
using InjuryKb.Web.Hosting.Delivery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InjuryKb.Web.Sources;

public static class SourceEndpoints
{
    /// <summary>The Markdown that an article was written in.</summary>
    public static void MapSources(this IEndpointRouteBuilder app) => app.MapReading("/{category}/{article}.md", Deliver);

    private static Results<ContentHttpResult, NotFound> Deliver(string category, string article, ArticleQueries articles) =>
        articles.Source($"{category}/{article}") is { } source
            ? TypedResults.Text(source, "text/markdown; charset=utf-8")
            : TypedResults.NotFound();
}
