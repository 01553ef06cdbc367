namespace InjuryKb.Community.Ratings;

/// <summary>One article's stars, as one visitor sees them.</summary>
/// <param name="Available">False while the store cannot be read or written: nothing is known then, and nothing was stored.</param>
/// <param name="Tally">All votes.</param>
/// <param name="Since">Votes on the text as it stands now.</param>
/// <param name="Yours">This visitor's stars, 1 to 5; null without a vote.</param>
public sealed record Rating(bool Available, Tally Tally, int Since, int? Yours)
{
    public static Rating NotAvailable(string article) => new(Available: false, Tally.None(article), Since: 0, Yours: null);
}
