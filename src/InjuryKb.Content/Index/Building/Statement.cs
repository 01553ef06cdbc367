using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace InjuryKb.Content.Index.Building;

/// <summary>
/// A prepared command that takes its values in the order in which its <c>$names</c> first stand. It talks to SQLite
/// itself: an index of 10,000 articles is some 400,000 rows, and the provider's commands cost more than the rows.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public Statement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle ?? throw new ArgumentException("The connection is closed.", nameof(connection));
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
    }

    public void Run(params ReadOnlySpan<object?> values)
    {
        Step(values);
        raw.sqlite3_reset(_statement);
    }

    /// <summary>The first column of the first row.</summary>
    public long Number(params ReadOnlySpan<object?> values)
    {
        Step(values);
        var number = raw.sqlite3_column_int64(_statement, 0);
        raw.sqlite3_reset(_statement);
        return number;
    }

    public void Dispose() => _statement.Dispose();

    private void Step(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            Check(Bind(i + 1, values[i]));

        var result = raw.sqlite3_step(_statement);
        if (result is raw.SQLITE_DONE or raw.SQLITE_ROW)
            return;

        raw.sqlite3_reset(_statement);
        Check(result);
    }

    private int Bind(int index, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, index),
        string text => raw.sqlite3_bind_text(_statement, index, text),
        int number => raw.sqlite3_bind_int(_statement, index, number),
        long number => raw.sqlite3_bind_int64(_statement, index, number),
        bool flag => raw.sqlite3_bind_int(_statement, index, flag ? 1 : 0),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, index, bytes),
        _ => throw new ArgumentException($"SQLite has no column for a {value.GetType()}.", nameof(value)),
    };

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);
}
