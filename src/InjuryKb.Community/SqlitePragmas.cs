using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace InjuryKb.Community;

/// <summary>Makes every SQLite connection durable; all but the journal mode hold for one connection only, and are lost with it.</summary>
internal sealed class SqlitePragmas(TimeSpan patience) : DbConnectionInterceptor
{
    private readonly string _pragmas = FormattableString.Invariant(
        $"""
        PRAGMA busy_timeout = {(int)patience.TotalMilliseconds};
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        """);

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = _pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = _pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
