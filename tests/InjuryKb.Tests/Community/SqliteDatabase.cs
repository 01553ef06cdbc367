using Microsoft.Data.Sqlite;

namespace InjuryKb.Tests.Community;

public sealed class SqliteDatabase(bool open = true) : CommunityDatabase(open)
{
    public string File => Path.Combine(Folder, "community.db");

    protected override string? Postgres => null;

    /// <summary>Another program's way in.</summary>
    public async Task<SqliteConnection> Connect()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False;Default Timeout=1");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }
}
