using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace InjuryKb.Content.Index.Building;

/// <summary>The index file from last time, as far as it can still be used.</summary>
internal sealed partial class EarlierIndex(IndexDatabase database, string contentFolder, ILogger log)
{
    /// <summary>Whether it can be served as it is.</summary>
    public bool Fits()
    {
        using var index = OpenOrNull();
        return index is not null && IndexSchema.Of(index).Version == IndexSchema.Version(contentFolder);
    }

    /// <summary>Null unless it was built from the same content folder, by whatever version.</summary>
    public SqliteConnection? OpenIfSameContent()
    {
        var index = OpenOrNull();
        if (index is not null && IndexSchema.Of(index).ContentFolder == Path.GetFullPath(contentFolder))
            return index;

        index?.Dispose();
        return null;
    }

    /// <exception cref="InvalidDataException">A page of it is damaged.</exception>
    public static void CheckWhole(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA quick_check(1)";
        var found = command.ExecuteScalar() as string;
        if (found != "ok")
            throw new InvalidDataException($"The index file is damaged: {found}");
    }

    private SqliteConnection? OpenOrNull()
    {
        if (!File.Exists(database.File))
            return null;

        SqliteConnection? connection = null;
        try
        {
            connection = database.Open(SqliteOpenMode.ReadWrite);
            _ = IndexSchema.Of(connection);
            return connection;
        }
        catch (SqliteException e)
        {
            LogUnreadable(e);
            connection?.Dispose();
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The index from last time cannot be read and is built again")]
    private partial void LogUnreadable(Exception exception);
}
