using Npgsql;

namespace InjuryKb.Community;

/// <param name="Folder">Where <c>community.db</c>, its lock and its copies lie.</param>
/// <param name="Postgres">A connection string of PostgreSQL; null for SQLite.</param>
/// <param name="Patience">How long a locked database is waited for.</param>
public sealed record CommunitySettings(string Folder, string? Postgres, TimeSpan Patience)
{
    public static TimeSpan DefaultPatience { get; } = TimeSpan.FromSeconds(5);

    public string File => Path.Combine(Folder, "community.db");

    public string LockFile => Path.Combine(Folder, "community.lock");

    /// <summary>Whether the driver understands the text as a connection string, and it names a server.</summary>
    public static bool IsConnection(string postgres)
    {
        try
        {
            return !string.IsNullOrWhiteSpace(new NpgsqlConnectionStringBuilder(postgres).Host);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            return false;
        }
    }
}
