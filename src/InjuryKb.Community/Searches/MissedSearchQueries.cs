using Microsoft.EntityFrameworkCore;

namespace InjuryKb.Community.Searches;

/// <summary>What editors ask about searches that found nothing.</summary>
public sealed class MissedSearchQueries(CommunityStore store, TimeProvider time)
{
    public const int UsualDays = 30;

    /// <summary>The texts of the last days, today included; the most searched first. Null when the store is not available.</summary>
    /// <param name="days">1 to <see cref="MissedSearches.DaysKept"/>.</param>
    public Task<IReadOnlyList<MissedSearchTotal>?> Last(int days, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MissedSearches.DaysKept);
        var first = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(1 - days);
        return store.Read(db => Since(db, first, cancellation), notAvailable: null, cancellation);
    }

    private static async Task<IReadOnlyList<MissedSearchTotal>?> Since(CommunityDb db, DateOnly first, CancellationToken cancellation)
    {
        var totals = await db.MissedSearches
            .Where(miss => miss.Day >= first)
            .GroupBy(miss => miss.Text)
            .Select(text => new MissedSearchTotal(text.Key, text.Sum(miss => miss.Count), text.Max(miss => miss.Day)))
            .ToListAsync(cancellation);

        // Ordered here, since each database has its own order of texts.
        return [.. totals.OrderByDescending(total => total.Count).ThenByDescending(total => total.LastDay).ThenBy(total => total.Text, StringComparer.Ordinal)];
    }
}

/// <summary>How often a text found nothing, over some days.</summary>
/// <param name="LastDay">When it was last searched, in UTC.</param>
public sealed record MissedSearchTotal(string Text, int Count, DateOnly LastDay);
