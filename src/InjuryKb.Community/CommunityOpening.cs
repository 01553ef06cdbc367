using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace InjuryKb.Community;

/// <summary>Brings the database to the program's schema and opens the store. It runs beside listening: nobody waits for it but votes.</summary>
public sealed partial class CommunityOpening(
    IDbContextFactory<CommunityDb> contexts, CommunitySettings settings, CommunityStore store, TimeProvider time, ILogger<CommunityOpening> log)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Tries until it succeeds; what is in the way is in the log.</summary>
    public async Task Open(CancellationToken cancellation)
    {
        while (!await TryOpen(cancellation))
        {
            await Task.Delay(Pause, time, cancellation);
        }

        store.Open();
    }

    /// <summary>Opens the store for a command beside the site, which alone makes and migrates the database.</summary>
    /// <exception cref="CommunityUnavailableException">There is no such database, it cannot be reached, or the site has not migrated it yet.</exception>
    public async Task OpenAsItStands(CancellationToken cancellation)
    {
        if (settings.Postgres is null && !File.Exists(settings.File))
            throw new CommunityUnavailableException($"There is no {settings.File}; the site makes it when it starts.");

        await using var db = await contexts.CreateDbContextAsync(cancellation);
        try
        {
            if ((await db.Database.GetPendingMigrationsAsync(cancellation)).Any())
                throw new CommunityUnavailableException("The community database is older than this program; start the site once, which brings it up to date.");
        }
        catch (Exception exception) when (CommunityStore.IsOutage(exception))
        {
            throw new CommunityUnavailableException(
                $"The community database at {db.Database.GetDbConnection().DataSource} cannot be read: {CommunityStore.Reason(exception)}", exception);
        }

        store.Open();
    }

    private async Task<bool> TryOpen(CancellationToken cancellation)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellation);
            if (settings.Postgres is not null)
            {
                await Migrate(db, cancellation);
                return true;
            }

            Directory.CreateDirectory(settings.Folder);

            // EF Core's own guard is a row that a killed process leaves behind for ever; the system frees this one.
            using var guard = new FileStream(settings.LockFile, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
            await Migrate(db, cancellation);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException || CommunityStore.IsOutage(exception))
        {
            NotOpened(CommunityStore.Reason(exception));
            return false;
        }
    }

    // Migrating when nothing is pending would cost most of a second.
    private async Task Migrate(CommunityDb db, CancellationToken cancellation)
    {
        var pending = await db.Database.GetPendingMigrationsAsync(cancellation);
        if (pending.FirstOrDefault() is not { } next)
        {
            return;
        }

        if (settings.Postgres is null && File.Exists(settings.File))
        {
            await SetAside(db, next, cancellation);
        }

        Migrating(next);
        await db.Database.MigrateAsync(cancellation);
    }

    private async Task SetAside(CommunityDb db, string migration, CancellationToken cancellation)
    {
        // VACUUM INTO sees what is still in the write-ahead log, which copying the file would miss.
        var copy = $"{settings.File}.before-{migration}";
        File.Delete(copy);
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {copy}", cancellation);
        await db.Database.ExecuteSqlAsync($"""DROP TABLE IF EXISTS "__EFMigrationsLock" """, cancellation);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The community database could not be opened; voting waits, and it is tried again: {Reason}")]
    private partial void NotOpened(string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "Migrating the community database, from {Migration} on")]
    private partial void Migrating(string migration);
}
