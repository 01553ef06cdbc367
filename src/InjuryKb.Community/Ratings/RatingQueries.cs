using Microsoft.EntityFrameworkCore;

namespace InjuryKb.Community.Ratings;

/// <summary>What pages ask about stars. Each is one query; none throws when the store is not available.</summary>
public sealed class RatingQueries(CommunityStore store)
{
    /// <summary>The tallies of all articles that a page lists.</summary>
    public Task<Tallies> Of(IReadOnlyCollection<string> articles, CancellationToken cancellation) =>
        articles.Count == 0
            ? Task.FromResult(new Tallies(Available: true, []))
            : store.Read(
                async db => Found(await db.Tallies.Where(tally => articles.Contains(tally.Article)).ToListAsync(cancellation)),
                Tallies.NotAvailable,
                cancellation);

    /// <summary>The articles with the best damped mean, best first. One that has left the content may still be among them.</summary>
    public Task<Tallies> BestRated(int minCount, int take, CancellationToken cancellation) =>
        store.Read(
            async db => Found(await Ranked(db, minCount).Take(take).ToListAsync(cancellation)),
            Tallies.NotAvailable,
            cancellation);

    /// <summary>Those of these articles that have as many ratings, best first.</summary>
    public Task<Tallies> BestRated(IReadOnlyCollection<string> among, int minCount, CancellationToken cancellation) =>
        store.Read(
            async db => Found(await Ranked(db, minCount).Where(tally => among.Contains(tally.Article)).ToListAsync(cancellation)),
            Tallies.NotAvailable,
            cancellation);

    /// <summary>The addresses of all articles that anybody voted on; none while the store is not available.</summary>
    public Task<IReadOnlyList<string>> Rated(CancellationToken cancellation) =>
        store.Read<IReadOnlyList<string>>(async db => await db.Tallies.Select(tally => tally.Article).ToListAsync(cancellation), [], cancellation);

    /// <summary>One article's stars, the same for everybody.</summary>
    /// <param name="dated">The day of its text as it stands now.</param>
    public Task<Rating> Of(string article, DateOnly dated, CancellationToken cancellation) => Of(article, dated, voter: null, cancellation);

    /// <summary>One article's stars with this visitor's own.</summary>
    public Task<Rating> Of(string article, DateOnly dated, Voter? voter, CancellationToken cancellation) =>
        store.Read(db => Of(db, article, dated, voter, cancellation), Rating.NotAvailable(article), cancellation);

    internal static async Task<Rating> Of(CommunityDb db, string article, DateOnly dated, Voter? voter, CancellationToken cancellation)
    {
        var key = voter?.Key;
        var votes = db.Votes.Where(vote => vote.Article == article);
        var found = await db.Tallies
            .Where(tally => tally.Article == article)
            .Select(tally => new
            {
                Tally = tally,
                Since = votes.Count(vote => vote.Dated >= dated),
                Yours = votes.Where(vote => vote.Voter == key).Select(vote => (int?)vote.Stars).FirstOrDefault(),
            })
            .SingleOrDefaultAsync(cancellation);
        return new Rating(Available: true, found?.Tally ?? Tally.None(article), found?.Since ?? 0, found?.Yours);
    }

    private static IQueryable<Tally> Ranked(CommunityDb db, int minCount) => db.Tallies
        .Where(tally => tally.One + tally.Two + tally.Three + tally.Four + tally.Five >= minCount)
        .OrderByDescending(tally => EF.Property<int>(tally, CommunityDb.Score)).ThenBy(tally => tally.Article);

    private static Tallies Found(IReadOnlyList<Tally> tallies) => new(Available: true, tallies);
}
