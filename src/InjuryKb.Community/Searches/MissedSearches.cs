using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace InjuryKb.Community.Searches;

/// <summary>
/// Counts the searches that found nothing. A miss is noted in memory, where nobody waits for it, and written in rounds; what the
/// database does not take is tried again in the next.
/// </summary>
public sealed class MissedSearches(CommunityStore store, TimeProvider time) : IDisposable
{
    /// <summary>How many different texts a day may add, so that nobody fills the database; also how many wait in memory.</summary>
    public const int TextsPerDay = 1000;

    /// <summary>For how many days a text is kept, the day of the search included.</summary>
    public const int DaysKept = 90;

    private readonly NotedMisses _noted = new(TextsPerDay);
    private readonly SemaphoreSlim _round = new(1);
    private DateOnly _forgotten;
    private bool _outage;

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    public void Dispose() => _round.Dispose();

    /// <summary>Counts a search, if its text may be kept.</summary>
    public void Note(string typed)
    {
        if (MissedText.Of(typed) is { } text)
            _noted.Add(new MissedSearch(Today, text, Count: 1));
    }

    /// <summary>Writes what was noted since the last round and deletes what is too old, at least once a day.</summary>
    public async Task Write(CancellationToken cancellation)
    {
        await _round.WaitAsync(cancellation);
        try
        {
            await Write(Today, _noted.Take(), cancellation);
        }
        finally
        {
            _round.Release();
        }
    }

    private async Task Write(DateOnly today, IReadOnlyList<MissedSearch> misses, CancellationToken cancellation)
    {
        if (misses.Count == 0 && _forgotten == today)
            return;

        // An outage is told once, however many rounds it lasts.
        var level = _outage ? LogLevel.Debug : LogLevel.Warning;
        var written = false;
        try
        {
            // Before and apart from the rest: whatever becomes of new texts, old ones go.
            written = await store.Write(db => Forget(db, today, cancellation), notAvailable: false, cancellation, level)
                && await store.Write(db => Write(db, misses, cancellation), notAvailable: false, cancellation, level);
        }
        finally
        {
            foreach (var miss in written ? [] : misses)
                _noted.Add(miss);
        }

        _outage = store.IsOpen && !written;
        if (written)
            _forgotten = today;
    }

    private static async Task<bool> Forget(CommunityDb db, DateOnly today, CancellationToken cancellation)
    {
        var oldest = today.AddDays(1 - DaysKept);
        await db.MissedSearches.Where(miss => miss.Day < oldest).ExecuteDeleteAsync(cancellation);
        return true;
    }

    private static async Task<bool> Write(CommunityDb db, IReadOnlyList<MissedSearch> misses, CancellationToken cancellation)
    {
        // Always in the same order, so that two machines never wait for each other.
        foreach (var miss in misses.OrderBy(miss => miss.Day).ThenBy(miss => miss.Text, StringComparer.Ordinal))
            await Add(db, miss, cancellation);
        return true;
    }

    private static Task<int> Add(CommunityDb db, MissedSearch miss, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "MissedSearches" ("Day", "Text", "Count") SELECT {miss.Day}, {miss.Text}, {miss.Count}
            WHERE EXISTS (SELECT 1 FROM "MissedSearches" WHERE "Day" = {miss.Day} AND "Text" = {miss.Text})
                OR (SELECT COUNT(*) FROM "MissedSearches" WHERE "Day" = {miss.Day}) < {TextsPerDay}
            ON CONFLICT ("Day", "Text") DO UPDATE SET "Count" = "MissedSearches"."Count" + excluded."Count"
            """,
            cancellation);
}
