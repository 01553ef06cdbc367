namespace InjuryKb.Community.Ratings;

/// <summary>The tallies that a list shows.</summary>
/// <param name="Available">False while the store cannot be read: nothing is known then, and every tally is empty.</param>
/// <param name="InOrder">Those with votes; as asked for by rank, else in no order.</param>
public sealed record Tallies(bool Available, IReadOnlyList<Tally> InOrder)
{
    private readonly Dictionary<string, Tally> _byArticle = InOrder.ToDictionary(tally => tally.Article, StringComparer.Ordinal);

    public static Tallies NotAvailable { get; } = new(Available: false, []);

    public Tally this[string article] => _byArticle.GetValueOrDefault(article) ?? Tally.None(article);
}
