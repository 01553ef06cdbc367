using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace InjuryKb.Content.Index;

/// <summary>The tables of the index, and the version that tells whether a file from last time still fits.</summary>
internal static class IndexSchema
{
    private static readonly string Text = ReadText("Schema.sql") + ReadText("Search.sql");

    /// <summary>Changes with the schema, with this assembly (the rendering may differ), and with the content folder.</summary>
    public static string Version(string contentFolder)
    {
        var parts = $"{Text}\n{typeof(IndexSchema).Module.ModuleVersionId}\n{Path.GetFullPath(contentFolder)}";
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(parts)));
    }

    public static void Create(SqliteConnection connection, string contentFolder)
    {
        connection.Execute(Text);
        connection.Execute(
            "INSERT INTO version VALUES ($version, $folder)", ("$version", Version(contentFolder)), ("$folder", Path.GetFullPath(contentFolder)));
    }

    /// <summary>The version of an index file and the content folder it was built from.</summary>
    /// <exception cref="SqliteException">It is no index.</exception>
    public static (string Version, string ContentFolder) Of(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT value, content_folder FROM version";
        using var row = command.ExecuteReader();
        return row.Read() ? (row.GetString(0), row.GetString(1)) : ("", "");
    }

    private static string ReadText(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
