using Microsoft.Data.Sqlite;

namespace InjuryKb.Benchmarks.Search;

/// <summary>What anybody gets in an afternoon: one FTS5 table with the porter stemmer, any word, bm25.</summary>
internal sealed class PlainSearch : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public PlainSearch(string content)
    {
        _connection.Open();
        Execute("CREATE VIRTUAL TABLE page USING fts5 (path UNINDEXED, text, tokenize = 'porter unicode61 remove_diacritics 2')");
        Execute("BEGIN");
        foreach (var file in Directory.EnumerateFiles(content, "*.md", SearchOption.AllDirectories))
        {
            var path = Path.ChangeExtension(Path.GetRelativePath(content, file), null).Replace('\\', '/');
            if (!path.StartsWith('_') && !path.Contains("/_", StringComparison.Ordinal) && path.Contains('/', StringComparison.Ordinal))
                Execute("INSERT INTO page VALUES ($path, $text)", ("$path", path), ("$text", File.ReadAllText(file)));
        }

        Execute("COMMIT");
    }

    public IReadOnlyList<string> Find(string query, int count)
    {
        var words = Words(query);
        if (words.Length == 0)
            return [];
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT path FROM page WHERE page MATCH $match ORDER BY bm25(page) LIMIT $count";
        command.Parameters.AddWithValue("$match", string.Join(" OR ", words.Select(word => $"\"{word}\"")));
        command.Parameters.AddWithValue("$count", count);
        using var rows = command.ExecuteReader();
        List<string> found = [];
        while (rows.Read())
            found.Add(rows.GetString(0));
        return found;
    }

    public void Dispose() => _connection.Dispose();

    private static string[] Words(string query) =>
        query.Split([' ', ',', '\'', '"'], StringSplitOptions.RemoveEmptyEntries);

    private void Execute(string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        command.ExecuteNonQuery();
    }
}
