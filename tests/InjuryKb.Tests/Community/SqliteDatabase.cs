using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace InjuryKb.Tests.Community;

public sealed class SqliteDatabase(bool open = true) : CommunityDatabase(open)
{
    public string File => Path.Combine(Folder, "community.db");

    protected override string? Postgres => null;

    public override async ValueTask DisposeAsync()
    {
        // Its own pool alone: tests beside it count on what lies in theirs.
        await using (var db = await Context())
            SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        await base.DisposeAsync();
    }

    /// <summary>Another program's way in.</summary>
    public async Task<SqliteConnection> Connect()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False;Default Timeout=1");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }
}
