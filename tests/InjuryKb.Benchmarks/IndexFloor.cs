using Markdig;
using Microsoft.Data.Sqlite;

namespace InjuryKb.Benchmarks;

/// <summary>What no index of Markdown can do without.</summary>
internal static class IndexFloor
{
    public static void Build(string content, string data)
    {
        Directory.CreateDirectory(data);
        using var connection = new SqliteConnection($"Data Source={Path.Combine(data, "floor.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE VIRTUAL TABLE page USING fts5(path UNINDEXED, html UNINDEXED, body)";
        command.ExecuteNonQuery();

        using var transaction = connection.BeginTransaction();
        command.Transaction = transaction;
        command.CommandText = "INSERT INTO page VALUES ($path, $html, $body)";
        foreach (var path in Directory.EnumerateFiles(content, "*.md", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(path);
            command.Parameters.Clear();
            command.Parameters.AddWithValue("$path", path);
            command.Parameters.AddWithValue("$html", Markdown.ToHtml(text));
            command.Parameters.AddWithValue("$body", text);
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
