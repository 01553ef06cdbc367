using InjuryKb.Content.Categories;
using Microsoft.Data.Sqlite;

namespace InjuryKb.Content.Index;

/// <summary>The columns of lists, and how a row of them is read. <c>$today</c> is the reader's day.</summary>
internal static class EntryRows
{
    public const string ArticleColumns =
        "a.address, a.category, coalesce(c.short, a.category), a.title, a.summary, a.time, a.words, a.published, a.updated";

    // Outer, because an article is read even while its category's file is broken.
    public const string WithCategory = "LEFT JOIN category c ON c.slug = a.category";

    public const string CategoryColumns = """
        c.slug, c.title, c.short, c.area, c.place, c.summary, c.map,
        c.articles - (SELECT count(*) FROM listing l WHERE l.category = c.slug AND l.published > $today)
        """;

    public static ArticleEntry ReadArticle(SqliteDataReader row) => new(
        Address: row.GetString(0),
        Category: row.GetString(1),
        CategoryShort: row.GetString(2),
        Title: row.GetString(3),
        Summary: row.GetString(4),
        Time: row.TextOrNull(5),
        Words: row.GetInt32(6),
        Published: row.Day(7),
        Updated: row.DayOrNull(8));

    public static CategoryEntry ReadCategory(SqliteDataReader row) => new(
        Slug: row.GetString(0),
        Title: row.GetString(1),
        Short: row.GetString(2),
        Area: (Area)row.GetInt32(3),
        Order: row.GetInt32(4),
        Summary: row.GetString(5),
        Map: row.TextOrNull(6),
        Articles: row.GetInt32(7));

    /// <summary>The day that decides what is published, in UTC.</summary>
    public static (string Name, object? Value) Today(this TimeProvider time) =>
        ("$today", DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).DayNumber);
}
