using System.Text.Json;

namespace InjuryKb.Content.Index;

/// <summary>Which of a category's articles, in which order.</summary>
/// <param name="Newest">By the day of their text; else A to Z.</param>
/// <param name="Page">From 1.</param>
public sealed record ListingPage(bool Newest = false, int Page = 1)
{
    public const int Size = 100;

    /// <summary>Addresses that stand before all others.</summary>
    public IReadOnlyList<string> First { get; init; } = [];

    internal long Skip => (Page - 1L) * Size;

    internal bool IsWithin(int total) => Page == 1 || (Page > 1 && Skip < total);
}

/// <summary>Reads the articles that a category lists.</summary>
internal sealed class ListingReader(IndexReader index, TimeProvider time, string category)
{
    public int Count() => index.First(
        "SELECT count(*) FROM listing WHERE category = $category AND published <= $today", row => row.GetInt32(0), ("$category", category), time.Today());

    public List<string> Addresses() => index.All(
        "SELECT address FROM listing WHERE category = $category AND published <= $today", row => row.GetString(0), ("$category", category), time.Today());

    public IReadOnlyList<ArticleEntry> Read(ListingPage asked)
    {
        var first = ArticleQueries.At(index, time, asked.First.Skip((int)asked.Skip).Take(ListingPage.Size), ListingPage.Size);
        return [.. first, .. Others(asked, Math.Max(0, asked.Skip - asked.First.Count), ListingPage.Size - first.Count)];
    }

    private List<ArticleEntry> Others(ListingPage asked, long skip, int take) => index.All(
        $"""
        SELECT {EntryRows.ArticleColumns} FROM listing l JOIN article a ON a.file = l.file {EntryRows.WithCategory}
        WHERE l.category = $category AND l.published <= $today AND l.address NOT IN (SELECT value FROM json_each($first))
        ORDER BY {(asked.Newest ? "l.dated DESC" : "a.title")}, l.address LIMIT $take OFFSET $skip
        """,
        EntryRows.ReadArticle,
        ("$category", category),
        ("$first", JsonSerializer.Serialize([.. asked.First], IndexJson.Default.StringArray)),
        ("$take", take),
        ("$skip", skip),
        time.Today());
}
