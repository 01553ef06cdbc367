using InjuryKb.Community.Searches;
using InjuryKb.Tests.Content.Index;
using Microsoft.EntityFrameworkCore;

namespace InjuryKb.Tests.Community.Searches;

/// <summary>What counting missed searches promises, whatever the database.</summary>
public abstract class MissedSearchesContract : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private readonly FixedDay _clock = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));
    private readonly CommunityDatabase _database;

    protected MissedSearchesContract(Func<TimeProvider, CommunityDatabase> database) => _database = database(_clock);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private MissedSearches Misses => _database.Get<MissedSearches>();

    public ValueTask InitializeAsync() => _database.InitializeAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return _database.DisposeAsync();
    }

    [Fact]
    public async Task A_text_is_counted_once_for_each_search_however_often_it_is_written()
    {
        await Miss("hurdlers hip", "Hurdlers  Hip", "side stitch");
        await Miss("HURDLERS HIP");
        await Misses.Write(Cancellation);

        Assert.Equal([new("hurdlers hip", 3, Today), new("side stitch", 1, Today)], await Last(30));
    }

    [Fact]
    public async Task Days_are_added_up_and_the_last_one_is_told()
    {
        await Miss("seen long ago", "seen twice");
        _clock.Days = 29;
        await Miss("seen twice", "seen today");

        Assert.Equal(
            [new("seen twice", 2, Today.AddDays(29)), new("seen today", 1, Today.AddDays(29)), new("seen long ago", 1, Today)],
            await Last(30));
        Assert.Equal([new("seen today", 1, Today.AddDays(29)), new("seen twice", 1, Today.AddDays(29))], await Last(1));
        _clock.Days = 30;
        Assert.Equal(["seen today", "seen twice"], (await Last(30)).Select(total => total.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_text_is_kept_for_90_days_and_then_gone_without_anybody_searching()
    {
        await Miss("kept for a while");
        _clock.Days = MissedSearches.DaysKept - 1;
        await Misses.Write(Cancellation);
        Assert.Single(await Last(90));

        _clock.Days = MissedSearches.DaysKept;
        await Misses.Write(Cancellation);
        Assert.Empty(await Stored());
    }

    [Fact]
    public async Task A_new_start_forgets_what_is_too_old()
    {
        await Add(new(Today.AddDays(-MissedSearches.DaysKept), "too old", 7), new(Today.AddDays(1 - MissedSearches.DaysKept), "old", 7));

        await Misses.Write(Cancellation);

        Assert.Equal(["old"], (await Stored()).Select(miss => miss.Text));
    }

    [Fact]
    public async Task What_may_be_personal_never_reaches_the_database()
    {
        await Miss("ann@injuries.example", "0161 496 0000", new string('x', 100));

        Assert.Empty(await Stored());
    }

    [Fact]
    public async Task Nobody_fills_the_database()
    {
        await Add([.. Enumerable.Range(0, MissedSearches.TextsPerDay - 1).Select(number => new MissedSearch(Today, $"number {number}", 1))]);

        await Miss("the last one");
        await Miss("one too many", "the last one");

        var stored = await Stored();
        Assert.Equal(MissedSearches.TextsPerDay, stored.Count);
        Assert.Equal(2, Assert.Single(stored, miss => miss.Text == "the last one").Count);
        _clock.Days = 1;
        await Miss("one too many");
        Assert.Equal(MissedSearches.TextsPerDay + 1, (await Stored()).Count);
    }

    [Fact]
    public async Task Nobody_fills_the_memory()
    {
        for (var number = 0; number < 2 * MissedSearches.TextsPerDay; number++)
            Misses.Note(Words(number));
        Misses.Note(Words(0));
        await Misses.Write(Cancellation);

        var stored = await Stored();
        Assert.Equal(MissedSearches.TextsPerDay, stored.Count);
        Assert.Equal(2, Assert.Single(stored, miss => miss.Text == Words(0)).Count);
    }

    [Fact]
    public async Task Fifty_searches_at_once_are_all_counted()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => Misses.Note("at once"), Cancellation)));
        await Misses.Write(Cancellation);

        Assert.Equal([new("at once", 50, Today)], await Last(1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(91)]
    public async Task Only_days_that_are_kept_can_be_asked_for(int days) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Last(days));

    private async Task Miss(params string[] texts)
    {
        foreach (var text in texts)
            Misses.Note(text);
        await Misses.Write(Cancellation);
    }

    private async Task<IReadOnlyList<MissedSearchTotal>> Last(int days) =>
        (await _database.Get<MissedSearchQueries>().Last(days, Cancellation))!;

    private async Task Add(params MissedSearch[] misses)
    {
        await using var db = await _database.Context();
        db.AddRange(misses);
        await db.SaveChangesAsync(Cancellation);
    }

    private async Task<IReadOnlyList<MissedSearch>> Stored()
    {
        await using var db = await _database.Context();
        return await db.MissedSearches.ToListAsync(Cancellation);
    }

    /// <summary>Another text for each number, without a digit.</summary>
    private static string Words(int number) => string.Concat($"{number}".Select(digit => (char)('a' + digit - '0')));
}

public sealed class MissedSearchesOnSqlite() : MissedSearchesContract(time => new SqliteDatabase { Time = time });

public sealed class MissedSearchesOnPostgres() : MissedSearchesContract(time => new PostgresDatabase { Time = time });
