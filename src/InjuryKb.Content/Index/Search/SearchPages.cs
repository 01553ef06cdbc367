using InjuryKb.Content.RedFlags;

namespace InjuryKb.Content.Index.Search;

/// <param name="Text">What was typed; the first 500 characters count.</param>
/// <param name="Category">Only what this category lists; null for all.</param>
/// <param name="Literal">Whether spelling is left as it is.</param>
/// <param name="Skip">Results of earlier pages.</param>
public sealed record SearchRequest(string Text, string? Category = null, bool Literal = false, int Skip = 0, int Take = 10);

/// <param name="Corrected">The query as it was understood, when a word was corrected.</param>
/// <param name="Total">Of all pages; at most 200 articles are ranked.</param>
/// <param name="Leading">Categories that the query names; they stand before all articles, and they count.</param>
/// <param name="Categories">Where the results stand, that of the best result first, whatever category was asked for.</param>
/// <param name="RedFlag">The most serious sign that the text speaks of.</param>
/// <param name="Instead">Where to look when nothing was found; null when something was.</param>
public sealed record SearchPage(
    string? Corrected,
    int Total,
    IReadOnlyList<FoundCategory> Leading,
    IReadOnlyList<FoundArticle> Articles,
    IReadOnlyList<CategoryCount> Categories,
    RedFlag? RedFlag,
    SearchInstead? Instead);

/// <param name="Meant">What would be found if spelling were not left as it is.</param>
/// <param name="Near">Categories that come near what was typed.</param>
public sealed record SearchInstead(string? Meant, IReadOnlyList<FoundCategory> Near);

public sealed record FoundCategory(string Slug, string Title, string Short, string Summary);

public sealed record CategoryCount(string Slug, string Short, int Articles);

/// <param name="Section">The section that fits best; null when the summary does.</param>
/// <param name="Why">The other name by which it was found.</param>
public sealed record FoundArticle(ArticleEntry Article, FoundSection? Section, IReadOnlyList<ExcerptRun> Excerpt, string? Why);

public sealed record FoundSection(string Anchor, string Heading);

/// <summary>A piece of an excerpt.</summary>
/// <param name="IsMatch">Whether the query holds it.</param>
public sealed record ExcerptRun(string Text, bool IsMatch);

public enum SuggestionKind
{
    Category,
    Article,
    Section,
}

/// <param name="Url">From the root.</param>
public sealed record Suggestion(string Text, string Url, SuggestionKind Kind, string? Why);
