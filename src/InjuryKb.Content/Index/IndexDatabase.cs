using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace InjuryKb.Content.Index;

/// <summary>The index file and the connections that read it.</summary>
/// <param name="file">Full path of <c>index.db</c>.</param>
public sealed class IndexDatabase(string file) : IDisposable
{
    private const int Error = 1, IoError = 10, Corrupt = 11, CannotOpen = 14, NotADatabase = 26;

    private readonly ReaderWriterLockSlim _replacing = new();
    private readonly ConcurrentBag<IndexReader> _idle = [];
    private volatile bool _ready;

    /// <summary>When a question finds the file damaged or gone: it must be built again.</summary>
    internal event EventHandler? Damaged;

    internal string File => file;

    /// <summary>Whether there is an index to ask.</summary>
    internal bool Ready
    {
        get => _ready;
        set => _ready = value;
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
            var reader = _idle.TryTake(out var idle) ? idle : new IndexReader(Open(SqliteOpenMode.ReadOnly));
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

    internal SqliteConnection Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
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
            _ready = true;
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
            _idle.Add(reader);
            return answer;
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    private void CloseIdle()
    {
        while (_idle.TryTake(out var reader))
            reader.Dispose();
    }
}
