using InjuryKb.Community.Ratings;
using Microsoft.EntityFrameworkCore;

namespace InjuryKb.Tests.Community.Ratings;

/// <summary>What voting promises, whatever the database.</summary>
public abstract class VotingContract(CommunityDatabase database) : IAsyncLifetime
{
    private const string Article = "hamstring/upper-hamstring-pain";
    private static readonly DateOnly Dated = new(2026, 11, 24);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => database.InitializeAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return database.DisposeAsync();
    }

    [Fact]
    public async Task A_vote_counts()
    {
        var rating = await Cast("ann", 4);

        Assert.Equal(new Rating(Available: true, new Tally(Article, 0, 0, 0, 1, 0), Since: 1, Yours: 4), rating);
        Assert.Equal(rating, await database.Ratings.Of(Article, Dated, Voter.Of("ann"), Cancellation));
    }

    [Fact]
    public async Task A_visitor_has_one_vote_and_may_change_it()
    {
        await Cast("ann", 4);
        var rating = await Cast("ann", 2);

        Assert.Equal((1, 2.0, 2), (rating.Tally.Count, rating.Tally.Average, rating.Yours));
    }

    [Fact]
    public async Task A_withdrawn_vote_is_gone()
    {
        await Cast("ann", 4);
        await Cast("ben", 5);
        var rating = await database.Voting.Withdraw(Article, Voter.Of("ann"), Dated, Cancellation);

        Assert.Equal(new Rating(Available: true, new Tally(Article, 0, 0, 0, 0, 1), Since: 1, Yours: null), rating);
    }

    [Fact]
    public async Task Withdrawing_without_a_vote_changes_nothing()
    {
        var rating = await database.Voting.Withdraw(Article, Voter.Of("ann"), Dated, Cancellation);

        Assert.Equal(new Rating(Available: true, Tally.None(Article), Since: 0, Yours: null), rating);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public async Task Only_one_to_five_stars_are_a_vote(int stars) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Cast("ann", stars));

    [Fact]
    public async Task Votes_on_the_current_text_are_counted_apart()
    {
        await Cast("ann", 4);
        await Cast("ben", 4);
        var updated = Dated.AddDays(7);
        await database.Voting.Cast(Article, Voter.Of("ben"), 5, updated, Cancellation);

        var rating = await database.Ratings.Of(Article, updated, Cancellation);

        Assert.Equal((2, 1), (rating.Tally.Count, rating.Since));
    }

    [Fact]
    public async Task Fifty_identical_votes_at_once_are_one()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => Cast("ann", 3))));

        await using var db = await database.Context();
        Assert.Equal(3, (await db.Votes.SingleAsync(Cancellation)).Stars);
        Assert.Equal(new Tally(Article, 0, 0, 1, 0, 0), await db.Tallies.SingleAsync(Cancellation));
    }

    [Fact]
    public async Task Fifty_visitors_at_once_all_count()
    {
        var ratings = await Task.WhenAll(Enumerable.Range(0, 50).Select(n => Task.Run(() => Cast($"visitor {n}", 1 + (n % 5)))));

        Assert.All(ratings, rating => Assert.True(rating.Available));
        Assert.Equal(new Tally(Article, 10, 10, 10, 10, 10), (await database.Ratings.Of(Article, Dated, Cancellation)).Tally);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Tallies_equal_the_votes_after_any_changes_at_once(int seed)
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(worker => Task.Run(() => ChangeAtRandom(new Random((10 * seed) + worker)))));

        await using var db = await database.Context();
        var votes = await db.Votes.ToListAsync(Cancellation);
        var tallies = await db.Tallies.ToListAsync(Cancellation);
        Assert.NotEmpty(votes);
        Assert.Equivalent(
            votes.GroupBy(vote => vote.Article, StringComparer.Ordinal).Select(group => TallyOf(group.Key, group)),
            tallies.Where(tally => tally.Count > 0),
            strict: true);
    }

    [Fact]
    public async Task Votes_are_cast_at_a_time_in_utc_by_nobody_known()
    {
        var before = DateTime.UtcNow.AddSeconds(-1);
        await Cast("ann", 4);

        await using var db = await database.Context();
        var vote = await db.Votes.SingleAsync(Cancellation);
        Assert.Equal(DateTimeKind.Utc, vote.CastAt.Kind);
        Assert.InRange(vote.CastAt, before, DateTime.UtcNow.AddSeconds(1));
        Assert.Equal(Dated, vote.Dated);
        Assert.Equal("49915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a1", vote.Voter);
    }

    private Task<Rating> Cast(string visitor, int stars) => database.Voting.Cast(Article, Voter.Of(visitor), stars, Dated, Cancellation);

    private async Task ChangeAtRandom(Random random)
    {
        string[] articles = ["a/one", "a/two", "b/three"];
        for (var n = 0; n < 50; n++)
        {
            var (article, voter) = (random.GetItems(articles, 1)[0], Voter.Of($"visitor {random.Next(8)}"));
            _ = random.Next(10) switch
            {
                0 => (object)await database.Voting.Move(article, random.GetItems(articles, 1)[0], Cancellation),
                < 3 => await database.Voting.Withdraw(article, voter, Dated, Cancellation),
                _ => await database.Voting.Cast(article, voter, random.Next(1, 6), Dated, Cancellation),
            };
        }
    }

    private static Tally TallyOf(string article, IEnumerable<Vote> votes)
    {
        var counts = votes.CountBy(vote => vote.Stars).ToDictionary();
        return new Tally(article, counts.GetValueOrDefault(1), counts.GetValueOrDefault(2), counts.GetValueOrDefault(3), counts.GetValueOrDefault(4), counts.GetValueOrDefault(5));
    }
}

public sealed class VotingOnSqlite() : VotingContract(new SqliteDatabase());

public sealed class VotingOnPostgres() : VotingContract(new PostgresDatabase());
