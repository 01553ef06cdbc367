namespace InjuryKb.Community;

/// <param name="Folder">Where <c>community.db</c>, its lock and its copies lie.</param>
/// <param name="Postgres">A connection string of PostgreSQL; null for SQLite.</param>
/// <param name="Patience">How long a locked database is waited for.</param>
public sealed record CommunitySettings(string Folder, string? Postgres, TimeSpan Patience)
{
    public static TimeSpan DefaultPatience { get; } = TimeSpan.FromSeconds(5);

    public string File => Path.Combine(Folder, "community.db");

    public string LockFile => Path.Combine(Folder, "community.lock");
}
