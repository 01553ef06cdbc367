using InjuryKb.Content.Index.Search;

namespace InjuryKb.Web.Search;

/// <summary>What <c>/search.json</c> says.</summary>
/// <param name="Query">As it was typed.</param>
/// <param name="Corrected">As it was understood; null when nothing was corrected.</param>
public sealed record SearchAnswer(string Query, string? Corrected, int Total, IReadOnlyList<SearchResult> Results)
{
    public static SearchAnswer Of(string query, SearchPage page, int size) => new(
        query,
        page.Corrected,
        page.Total,
        [.. page.Leading.Select(Result).Concat(page.Articles.Select(Result)).Take(size)]);

    private static SearchResult Result(FoundCategory category) => new($"/{category.Slug}", category.Title, category.Title, category.Summary, Why: null);

    private static SearchResult Result(FoundArticle found) => new(
        $"/{found.Article.Address}",
        found.Article.Title,
        found.Article.CategoryShort,
        string.Concat(found.Excerpt.Select(run => run.Text)),
        found.Why is { } why ? $"also called {why}" : null);
}

/// <param name="Url">From the root.</param>
/// <param name="Excerpt">Plain text.</param>
/// <param name="Why">Why it was found, where the title does not say so.</param>
public sealed record SearchResult(string Url, string Title, string Category, string Excerpt, string? Why);
