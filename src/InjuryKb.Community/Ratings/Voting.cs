using Microsoft.EntityFrameworkCore;

namespace InjuryKb.Community.Ratings;

/// <summary>
/// The rules of voting: one vote per visitor and article, and a tally that always equals the votes. What is returned is durable;
/// a result that is not available means that nothing was stored.
/// </summary>
public sealed class Voting(CommunityStore store, TimeProvider time)
{
    /// <summary>Gives stars, or changes those given before.</summary>
    /// <param name="stars">1 to 5.</param>
    /// <param name="dated">The day of the text that is rated.</param>
    public Task<Rating> Cast(string article, Voter voter, int stars, DateOnly dated, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(stars, Stars.Least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(stars, Stars.Most);
        var castAt = time.GetUtcNow().UtcDateTime;
        return Change(article, dated, voter, db => db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Votes" ("Article", "Voter", "Stars", "Dated", "CastAt")
            VALUES ({article}, {voter.Key}, {stars}, {dated}, {castAt})
            ON CONFLICT ("Article", "Voter") DO UPDATE
            SET "Stars" = excluded."Stars", "Dated" = excluded."Dated", "CastAt" = excluded."CastAt"
            """,
            cancellation), cancellation);
    }

    /// <summary>Takes this visitor's stars back; without a vote nothing changes.</summary>
    public Task<Rating> Withdraw(string article, Voter voter, DateOnly dated, CancellationToken cancellation) =>
        Change(
            article,
            dated,
            voter,
            db => db.Votes.Where(vote => vote.Article == article && vote.Voter == voter.Key).ExecuteDeleteAsync(cancellation),
            cancellation);

    /// <summary>
    /// Lets votes follow an article to its new address; of one visitor's two votes the later stays. May be said again at any time.
    /// False when the store is not available: nothing was moved.
    /// </summary>
    public Task<bool> Move(string old, string current, CancellationToken cancellation) =>
        string.Equals(old, current, StringComparison.Ordinal)
            ? Task.FromResult(true)
            : store.Write(
                async db =>
                {
                    // Always in the same order, so that two moves never wait for each other.
                    foreach (var article in new[] { old, current }.Order(StringComparer.Ordinal))
                        await Hold(db, article, cancellation);

                    await MoveVotes(db, old, current, cancellation);
                    await db.Tallies.Where(tally => tally.Article == old).ExecuteDeleteAsync(cancellation);
                    await Count(db, current, cancellation);
                    return true;
                },
                notAvailable: false,
                cancellation);

    private static async Task MoveVotes(CommunityDb db, string old, string current, CancellationToken cancellation)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Votes" ("Article", "Voter", "Stars", "Dated", "CastAt")
            SELECT {current}, "Voter", "Stars", "Dated", "CastAt" FROM "Votes" WHERE "Article" = {old}
            ON CONFLICT ("Article", "Voter") DO UPDATE
            SET "Stars" = excluded."Stars", "Dated" = excluded."Dated", "CastAt" = excluded."CastAt"
            WHERE excluded."CastAt" > "Votes"."CastAt"
            """,
            cancellation);
        await db.Votes.Where(vote => vote.Article == old).ExecuteDeleteAsync(cancellation);
    }

    private Task<Rating> Change(string article, DateOnly dated, Voter voter, Func<CommunityDb, Task> change, CancellationToken cancellation) =>
        store.Write(
            async db =>
            {
                await Hold(db, article, cancellation);
                await change(db);
                await Count(db, article, cancellation);
                return await RatingQueries.Of(db, article, dated, voter, cancellation);
            },
            Rating.NotAvailable(article),
            cancellation);

    // PostgreSQL keeps the row locked until the end, so the changes of one article's votes follow one another; SQLite has one writer anyway.
    private static Task<int> Hold(CommunityDb db, string article, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Tallies" ("Article", "One", "Two", "Three", "Four", "Five") VALUES ({article}, 0, 0, 0, 0, 0)
            ON CONFLICT ("Article") DO UPDATE SET "Article" = excluded."Article"
            """,
            cancellation);

    // Counted anew each time (an index holds all it needs): a tally cannot drift from its votes.
    private static Task<int> Count(CommunityDb db, string article, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync(
            $"""
            UPDATE "Tallies" SET
                "One" = (SELECT COUNT(*) FROM "Votes" WHERE "Article" = {article} AND "Stars" = 1),
                "Two" = (SELECT COUNT(*) FROM "Votes" WHERE "Article" = {article} AND "Stars" = 2),
                "Three" = (SELECT COUNT(*) FROM "Votes" WHERE "Article" = {article} AND "Stars" = 3),
                "Four" = (SELECT COUNT(*) FROM "Votes" WHERE "Article" = {article} AND "Stars" = 4),
                "Five" = (SELECT COUNT(*) FROM "Votes" WHERE "Article" = {article} AND "Stars" = 5)
            WHERE "Article" = {article}
            """,
            cancellation);
}
