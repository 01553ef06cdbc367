using InjuryKb.Community;
using InjuryKb.Community.Ratings;
using Microsoft.EntityFrameworkCore;

namespace InjuryKb.Tests.Community.Ratings;

/// <summary>How lists are answered, and how votes follow an article, whatever the database.</summary>
public abstract class RankingContract(CommunityDatabase database) : IAsyncLifetime
{
    private static readonly DateOnly Dated = new(2026, 11, 24);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => database.InitializeAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return database.DisposeAsync();
    }

    [Fact]
    public async Task One_five_never_outranks_two_hundred_good_ratings()
    {
        await Add(new Tally("knee/new", 0, 0, 0, 0, 1), new Tally("knee/proven", 0, 0, 0, 80, 120), new Tally("knee/poor", 90, 0, 0, 0, 0));

        var best = await database.Ratings.BestRated(minCount: 1, take: 10, Cancellation);

        Assert.Equal(["knee/proven", "knee/new", "knee/poor"], best.InOrder.Select(tally => tally.Article));
    }

    [Fact]
    public async Task Best_rated_are_only_those_with_enough_votes_and_no_more_than_asked_for()
    {
        await Add(new Tally("a/four", 0, 0, 0, 0, 4), new Tally("a/five", 0, 0, 0, 0, 5), new Tally("a/six", 0, 0, 0, 0, 6), new Tally("a/seven", 7, 0, 0, 0, 0));

        var best = await database.Ratings.BestRated(Tally.Earned, take: 2, Cancellation);

        Assert.Equal(["a/six", "a/five"], best.InOrder.Select(tally => tally.Article));
    }

    [Fact]
    public async Task The_best_rated_of_a_list_are_of_that_list_alone_however_long_it_is()
    {
        await Add(new Tally("a/good", 0, 0, 0, 5, 0), new Tally("a/better", 0, 0, 0, 0, 5), new Tally("a/four", 0, 0, 0, 0, 4), new Tally("b/best", 0, 0, 0, 0, 50));
        string[] list = [.. Enumerable.Range(0, 3_000).Select(number => $"a/{number}"), "a/good", "a/better", "a/four"];

        var best = await database.Ratings.BestRated(list, Tally.Earned, Cancellation);

        Assert.Equal(["a/better", "a/good"], best.InOrder.Select(tally => tally.Article));
    }

    [Fact]
    public async Task The_database_ranks_by_the_damped_mean()
    {
        var random = new Random(7);
        await Add([.. Enumerable.Range(0, 40).Select(n => new Tally($"a/{n}", random.Next(9), random.Next(9), random.Next(9), random.Next(9), random.Next(99)))]);

        await using var db = await database.Context();
        var rows = await db.Tallies.Select(tally => new { Tally = tally, Score = EF.Property<int>(tally, CommunityDb.Score) }).ToListAsync(Cancellation);

        Assert.All(rows, row => Assert.Equal((int)(1000 * row.Tally.DampedMean), row.Score, tolerance: 1));
    }

    [Fact]
    public async Task A_list_gets_all_its_tallies_at_once_and_an_empty_one_where_nobody_voted()
    {
        await Add(new Tally("a/one", 0, 0, 0, 0, 5), new Tally("a/two", 0, 0, 0, 1, 0), new Tally("a/three", 1, 0, 0, 0, 0));

        var tallies = await database.Ratings.Of(["a/one", "a/two", "a/never"], Cancellation);

        Assert.True(tallies.Available);
        Assert.Equal(2, tallies.InOrder.Count);
        Assert.Equal(5, tallies["a/one"].Average);
        Assert.Null(tallies["a/never"].Average);
    }

    [Fact]
    public async Task Votes_follow_an_article_to_its_new_address()
    {
        await Cast("a/old", "ann", 2);
        await Cast("a/new", "ann", 5);
        await Cast("a/new", "ben", 1);
        await Cast("a/old", "ben", 4);
        await Cast("a/old", "cat", 3);

        Assert.True(await database.Voting.Move("a/old", "a/new", Cancellation));
        Assert.True(await database.Voting.Move("a/old", "a/new", Cancellation));

        await using var db = await database.Context();
        Assert.Equal(["a/new"], await database.Ratings.Rated(Cancellation));
        Assert.Equal([new Tally("a/new", 0, 0, 1, 1, 1)], await db.Tallies.ToListAsync(Cancellation));
        Assert.Equal(3, await db.Votes.CountAsync(vote => vote.Article == "a/new", Cancellation));
        Assert.Equal(3, await db.Votes.CountAsync(Cancellation));
    }

    private Task<Rating> Cast(string article, string visitor, int stars) =>
        database.Voting.Cast(article, Voter.Of(visitor), stars, Dated, Cancellation);

    private async Task Add(params Tally[] tallies)
    {
        await using var db = await database.Context();
        db.AddRange(tallies);
        await db.SaveChangesAsync(Cancellation);
    }
}

public sealed class RankingOnSqlite() : RankingContract(new SqliteDatabase());

public sealed class RankingOnPostgres() : RankingContract(new PostgresDatabase());
