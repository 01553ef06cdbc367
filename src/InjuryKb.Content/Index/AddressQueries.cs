using InjuryKb.Content.Problems;
using Microsoft.Data.Sqlite;

namespace InjuryKb.Content.Index;

/// <summary>Addresses as such: old ones, similar ones, all of them.</summary>
public sealed class AddressQueries(IndexDatabase database, TimeProvider time)
{
    private const int LongestAddress = 100;

    private const string Pages = """
        SELECT address, title, published AS shown, dated FROM article
        UNION ALL SELECT slug, title, 0, (SELECT max(dated) FROM listing WHERE category = slug AND published <= $today) FROM category
        UNION ALL SELECT slug, title, 0, updated FROM site_page
        UNION ALL SELECT 'contributors/' || slug, name, 0, NULL FROM contributor
        """;

    /// <summary>Where an old address of an article or a category leads now; null when it is no alias.</summary>
    public string? Redirect(string address) => database.Read(index =>
        Alias(index, address) ?? (address.Split('/') is [var category, var slug] && Alias(index, category) is { } renamed
            ? index.First(
                "SELECT address FROM article WHERE address = $address AND published <= $today",
                row => row.GetString(0),
                ("$address", $"{renamed}/{slug}"),
                time.Today())
            : null));

    /// <summary>The addresses most like this one, the most like first.</summary>
    public IReadOnlyList<AddressEntry> Nearest(string address, int count)
    {
        var wanted = address[..Math.Min(address.Length, LongestAddress)];
        var furthest = Math.Max(2, wanted.Length / 3);
        return database.Read(index => Candidates(index, wanted))
            .Select(entry => (entry, distance: Distance(wanted, entry.Address, furthest)))
            .Where(near => near.distance <= furthest)
            .OrderBy(near => near.distance)
            .ThenBy(near => near.entry.Address, StringComparer.Ordinal)
            .Select(near => near.entry)
            .Take(count)
            .ToList();
    }

    /// <summary>Every page the content has, ordered by address.</summary>
    public IReadOnlyList<DatedAddress> All() => database.Read(index => index.All(
        $"SELECT address, dated FROM ({Pages}) WHERE shown <= $today ORDER BY address",
        row => new DatedAddress(row.GetString(0), row.DayOrNull(1)),
        time.Today()));

    // A real address beats an alias; of two files with one alias, the first path has it.
    private string? Alias(IndexReader index, string name) => index.First(
        """
        SELECT f.address FROM alias l JOIN file f ON f.id = l.file
        WHERE l.name = $name AND f.shown <= $today AND NOT EXISTS (SELECT 1 FROM file WHERE address = $name AND shown <= $today)
        ORDER BY f.path LIMIT 1
        """,
        row => row.GetString(0),
        ("$name", name),
        time.Today());

    // Only what could be near: the same name elsewhere, and the articles of the category that is meant.
    private List<AddressEntry> Candidates(IndexReader index, string address)
    {
        var parts = address.Split('/');
        var tops = index.All("SELECT slug, title FROM category UNION SELECT slug, title FROM site_page", ReadEntry);
        var articles = index.All(
            """
            SELECT address, title FROM article WHERE slug = $slug AND published <= $today
            UNION SELECT a.address, a.title FROM listing l JOIN article a ON a.file = l.file WHERE l.category = $category AND l.published <= $today
            """,
            ReadEntry,
            ("$slug", parts[^1]),
            ("$category", Spelling.Nearest(parts[0], tops.Select(entry => entry.Address))),
            time.Today());
        return [.. tops, .. articles];
    }

    // A name that stands right under another category is near; a category that stands right is a last resort.
    private static int Distance(string wanted, string address, int furthest)
    {
        var sameName = address.EndsWith("/" + wanted[(wanted.LastIndexOf('/') + 1)..], StringComparison.Ordinal);
        var sameCategory = wanted.StartsWith(address + "/", StringComparison.Ordinal);
        return Math.Min(Spelling.Distance(wanted, address), sameName ? 1 : sameCategory ? furthest : int.MaxValue);
    }

    private static AddressEntry ReadEntry(SqliteDataReader row) => new(row.GetString(0), row.GetString(1));
}
