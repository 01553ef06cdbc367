using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace InjuryKb.Content.Index;

/// <summary>The index file and the connections that read it.</summary>
/// <param name="file">Full path of <c>index.db</c>.</param>
public sealed class IndexDatabase(string file) : IDisposable
{
    // Each keeps up to 16 MB of pages: what a burst opened beyond these is closed again.
    private static readonly int MostIdle = 2 * Environment.ProcessorCount;

    private const int Error = 1, IoError = 10, Corrupt = 11, CannotOpen = 14, NotADatabase = 26;

    private readonly ReaderWriterLockSlim _replacing = new();
    private readonly ConcurrentStack<IndexReader> _idle = [];
    private volatile bool _ready;
    private volatile FileStamp? _left;

    /// <summary>When a question finds the file damaged or gone: it must be built again.</summary>
    internal event EventHandler? Damaged;

    internal string File => file;

    /// <summary>Whether there is an index to ask.</summary>
    internal bool Ready => _ready;

    /// <summary>
    /// Whether somebody else wrote to the file. SQLite notices damage to its own structure only: a changed letter in a title would be shown.
    /// </summary>
    internal bool Touched => _left is { } left && FileStamp.Of(file) is { } now && now != left && ReferenceEquals(left, _left);

    /// <summary>The same for the time since another process left the file; also when it did not say how.</summary>
    internal bool TouchedSinceLastTime => !System.IO.File.Exists(StampFile) || System.IO.File.ReadAllText(StampFile) != FileStamp.Of(file)?.ToString();

    private string StampFile => file + ".stamp";

    /// <summary>Answers questions from the file as it lies there.</summary>
    internal void Serve()
    {
        RememberStamp();
        _ready = true;
    }

    /// <summary>Asks within one read transaction.</summary>
    /// <exception cref="IndexUnavailableException">There is no index yet, or it is damaged and will be built again.</exception>
    internal T Read<T>(Func<IndexReader, T> ask)
    {
        if (!_ready)
            throw new IndexUnavailableException("The articles are being indexed.");

        _replacing.EnterReadLock();
        try
        {
            if (Touched)
                throw new InvalidDataException("Another program wrote to the index file.");
            var reader = _idle.TryPop(out var idle) ? idle : NewReader();
            return AskAndKeep(reader, ask);
        }
        catch (Exception e) when (IsDamage(e))
        {
            Damaged?.Invoke(this, EventArgs.Empty);
            throw new IndexUnavailableException("The index is damaged and will be built again.", e);
        }
        finally
        {
            _replacing.ExitReadLock();
        }
    }

    // A search walks through more pages than SQLite's own cache of 2 MB holds.
    private IndexReader NewReader()
    {
        var connection = Open(SqliteOpenMode.ReadOnly);
        connection.Execute("PRAGMA cache_size = -16384");
        return new IndexReader(connection);
    }

    internal SqliteConnection Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    /// <summary>Changes the file; only here its stamp may change.</summary>
    internal async Task<T> Change<T>(Func<SqliteConnection, Task<T>> change)
    {
        _left = null;
        try
        {
            using var connection = Open(SqliteOpenMode.ReadWrite);
            return await change(connection);
        }
        finally
        {
            RememberStamp();
        }
    }

    /// <summary>Puts another file in the index's place. Waits until nobody reads the old one.</summary>
    internal void Replace(string built)
    {
        _replacing.EnterWriteLock();
        try
        {
            CloseIdle();
            System.IO.File.Delete(file + "-wal");
            System.IO.File.Delete(file + "-shm");
            System.IO.File.Move(built, file, overwrite: true);
            Serve();
        }
        finally
        {
            _replacing.ExitWriteLock();
        }
    }

    /// <summary>Whether this comes from a damaged file rather than from a busy or full disk.</summary>
    internal static bool IsDamage(Exception e) => e switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode is Error or IoError or Corrupt or CannotOpen or NotADatabase,
        InvalidDataException or JsonException => true,
        _ => false,
    };

    public void Dispose()
    {
        _ready = false;
        CloseIdle();
        _replacing.Dispose();
    }

    private T AskAndKeep<T>(IndexReader reader, Func<IndexReader, T> ask)
    {
        try
        {
            var answer = reader.InTransaction(ask);
            Keep(reader);
            return answer;
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    private void Keep(IndexReader reader)
    {
        if (_idle.Count < MostIdle)
            _idle.Push(reader);
        else
            reader.Dispose();
    }

    private void RememberStamp()
    {
        _left = FileStamp.Of(file);
        System.IO.File.WriteAllText(StampFile, _left?.ToString());
    }

    private void CloseIdle()
    {
        while (_idle.TryPop(out var reader))
            reader.Dispose();
    }
}
