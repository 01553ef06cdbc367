using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace InjuryKb.Community;

/// <summary>The way into the community database, which may be locked, full, away or still migrating: pages are served all the same.</summary>
public sealed partial class CommunityStore(
    IDbContextFactory<CommunityDb> contexts, CommunitySettings settings, ILogger<CommunityStore> log) : IDisposable
{
    // SQLite has one writer; who waits for it here holds no thread.
    private readonly SemaphoreSlim _writers = new(settings.Postgres is null ? 1 : 32);
    private volatile bool _open;

    /// <summary>Whether its schema is the program's own.</summary>
    public bool IsOpen => _open;

    public void Dispose() => _writers.Dispose();

    internal void Open() => _open = true;

    internal async Task<T> Read<T>(Func<CommunityDb, Task<T>> question, T notAvailable, CancellationToken cancellation)
    {
        if (!_open)
        {
            return notAvailable;
        }

        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellation);
            return await question(db);
        }
        catch (Exception exception) when (IsOutage(exception))
        {
            NotRead(Reason(exception));
            return notAvailable;
        }
    }

    /// <summary>Runs the change in one transaction: when this returns anything else than <paramref name="notAvailable"/>, it is on disk.</summary>
    /// <param name="outage">How loudly the log says that it could not be written.</param>
    internal async Task<T> Write<T>(
        Func<CommunityDb, Task<T>> change, T notAvailable, CancellationToken cancellation, LogLevel outage = LogLevel.Error)
    {
        if (!_open || !await _writers.WaitAsync(settings.Patience, cancellation))
        {
            return notAvailable;
        }

        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellation);
            await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation);
            var result = await change(db);
            await transaction.CommitAsync(cancellation);
            return result;
        }
        catch (Exception exception) when (IsOutage(exception))
        {
            var reason = Reason(exception);
            NotWritten(outage, reason);
            return notAvailable;
        }
        finally
        {
            _writers.Release();
        }
    }

    // EF Core wraps what may pass by itself (a lost connection, a deadlock) into an advice to retry.
    internal static bool IsOutage(Exception exception) => exception is DbException or InvalidOperationException { InnerException: DbException };

    // One line for each: an outage meets every request.
    internal static string Reason(Exception exception) => exception.GetBaseException().Message;

    [LoggerMessage(Level = LogLevel.Error, Message = "The community database could not be read; pages are shown without stars: {Reason}")]
    private partial void NotRead(string reason);

    [LoggerMessage(Message = "The community database could not be written; nothing was stored: {Reason}")]
    private partial void NotWritten(LogLevel level, string reason);
}
