using Microsoft.Data.Sqlite;

namespace InjuryKb.Content.Index;

/// <summary>One connection with its prepared questions. Not for two threads at once.</summary>
internal sealed class IndexReader(SqliteConnection connection, bool leaveOpen = false) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);

    /// <summary>All questions within see the same state of the index.</summary>
    public T InTransaction<T>(Func<IndexReader, T> ask)
    {
        Prepared("BEGIN").ExecuteNonQuery();
        try
        {
            return ask(this);
        }
        finally
        {
            Prepared("ROLLBACK").ExecuteNonQuery();
        }
    }

    public List<T> All<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var rows = Ask(sql, parameters);
        List<T> all = [];
        while (rows.Read())
            all.Add(read(rows));
        return all;
    }

    /// <summary>The first row's, or <c>default</c>.</summary>
    public T? First<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var rows = Ask(sql, parameters);
        return rows.Read() ? read(rows) : default;
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
            command.Dispose();
        if (!leaveOpen)
            connection.Dispose();
    }

    private SqliteDataReader Ask(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = Prepared(sql);
        command.Bind(parameters);
        return command.ExecuteReader();
    }

    private SqliteCommand Prepared(string sql)
    {
        if (_prepared.TryGetValue(sql, out var command))
            return command;

        command = connection.CreateCommand();
        command.CommandText = sql;
        return _prepared[sql] = command;
    }
}
