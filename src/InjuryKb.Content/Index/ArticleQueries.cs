using System.Text.Json;
using InjuryKb.Content.Articles;

namespace InjuryKb.Content.Index;

/// <summary>Each article, and the lists of them.</summary>
public sealed class ArticleQueries(IndexDatabase database, TimeProvider time)
{
    /// <summary>The list A to Z stays one page up to this many.</summary>
    public const int OnePage = 500;

    public ArticlePage? Find(string address) => database.Read(index =>
    {
        var found = index.First(
            "SELECT d.file, d.body FROM article a JOIN document d ON d.file = a.file WHERE a.address = $address AND a.published <= $today",
            row => (File: row.GetInt64(0), Article: StoredDocument.Read<Article>(row.GetFieldValue<byte[]>(1))),
            ("$address", address),
            time.Today());
        return found.Article is null ? null : new ArticlePageReader(index, time, found.File, found.Article).Read();
    });

    /// <summary>Its last good Markdown, never a draft.</summary>
    public string? Source(string address) => database.Read(index => index.First(
        "SELECT d.source FROM article a JOIN document d ON d.file = a.file WHERE a.address = $address AND a.published <= $today",
        row => StoredDocument.ReadText(row.GetFieldValue<byte[]>(0)),
        ("$address", address),
        time.Today()));

    /// <summary>The day readers know its text by; null when there is no such article.</summary>
    public DateOnly? Dated(string address) => database.Read(index => index.First(
        "SELECT dated FROM article WHERE address = $address AND published <= $today",
        row => (DateOnly?)row.Day(0),
        ("$address", address),
        time.Today()));

    /// <summary>One page up to 500 articles, above that a page for each letter; null when no article has the letter.</summary>
    /// <param name="letter">Null for the first page.</param>
    public ArticleList? AtoZ(char? letter = null) => database.Read(index =>
    {
        var count = index.First(
            $"SELECT count(*) FROM (SELECT 1 FROM article WHERE published <= $today LIMIT {OnePage + 1})", row => row.GetInt32(0), time.Today());
        if (count <= OnePage)
            return letter is null ? new ArticleList([], null, ByTitle(index)) : null;

        var letters = Letters(index);
        var shown = letter ?? letters[0];
        return letters.Contains(shown) ? new ArticleList(letters, shown, ByTitle(index, shown)) : null;
    });

    /// <summary>The newest by the day of their text.</summary>
    /// <param name="category">Only those that this category lists.</param>
    public IReadOnlyList<ArticleEntry> Newest(int count, string? category = null) => database.Read(index => category is null
        ? Newest(index, count, time.Today())
        : index.All(
            $"""
            SELECT {EntryRows.ArticleColumns} FROM listing l JOIN article a ON a.file = l.file {EntryRows.WithCategory}
            WHERE l.category = $category AND l.published <= $today ORDER BY l.dated DESC, l.address LIMIT $count
            """,
            EntryRows.ReadArticle,
            ("$category", category),
            ("$count", count),
            time.Today()));

    /// <summary>The articles at these addresses, in this order; those that do not exist are left out.</summary>
    public IReadOnlyList<ArticleEntry> Entries(IReadOnlyCollection<string> addresses) =>
        addresses.Count == 0 ? [] : database.Read(index => At(index, time, addresses, addresses.Count));

    internal static List<ArticleEntry> Newest(IndexReader index, int count, (string, object?) today) => index.All(
        $"""
        SELECT {EntryRows.ArticleColumns} FROM article a {EntryRows.WithCategory}
        WHERE a.published <= $today ORDER BY a.dated DESC, a.title LIMIT $count
        """,
        EntryRows.ReadArticle,
        ("$count", count),
        today);

    internal static List<ArticleEntry> At(IndexReader index, TimeProvider time, IEnumerable<string> addresses, int count) => index.All(
        $"""
        SELECT {EntryRows.ArticleColumns} FROM json_each($addresses) n JOIN article a ON a.address = n.value {EntryRows.WithCategory}
        WHERE a.published <= $today ORDER BY n.key LIMIT $count
        """,
        EntryRows.ReadArticle,
        ("$addresses", JsonSerializer.Serialize([.. addresses], IndexJson.Default.StringArray)),
        ("$count", count),
        time.Today());

    private List<ArticleEntry> ByTitle(IndexReader index, char? letter = null) => index.All(
        $"""
        SELECT {EntryRows.ArticleColumns} FROM article a {EntryRows.WithCategory}
        WHERE a.published <= $today {(letter is null ? "" : "AND a.letter = $letter")} ORDER BY {(letter is null ? "" : "a.letter, ")}a.title
        """,
        EntryRows.ReadArticle,
        [time.Today(), .. letter is null ? [] : new (string, object?)[] { ("$letter", letter.ToString()) }]);

    // Steps from letter to letter through the index, whatever the number of articles.
    private List<char> Letters(IndexReader index) => index.All(
        """
        WITH RECURSIVE step (letter) AS (
            SELECT (SELECT letter FROM article WHERE published <= $today ORDER BY letter LIMIT 1)
            UNION ALL
            SELECT (SELECT a.letter FROM article a WHERE a.letter > step.letter AND a.published <= $today ORDER BY a.letter LIMIT 1)
            FROM step WHERE step.letter IS NOT NULL
        )
        SELECT letter FROM step WHERE letter IS NOT NULL
        """,
        row => row.GetString(0)[0],
        time.Today());
}
