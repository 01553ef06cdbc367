using Microsoft.Data.Sqlite;

namespace InjuryKb.Content.Index;

internal static class SqliteCommands
{
    public static void Execute(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Bind(parameters);
        command.ExecuteNonQuery();
    }

    /// <summary>Sets the parameters, which keep their order from call to call.</summary>
    public static void Bind(this SqliteCommand command, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            var (name, value) = parameters[i];
            if (i == command.Parameters.Count)
                command.Parameters.AddWithValue(name, value ?? DBNull.Value);
            else
                command.Parameters[i].Value = value ?? DBNull.Value;
        }
    }

    public static string? TextOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static DateOnly Day(this SqliteDataReader row, int column) => DateOnly.FromDayNumber(row.GetInt32(column));

    public static DateOnly? DayOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.Day(column);
}
