namespace InjuryKb.Content.Index.Search;

/// <summary>Tells whether a query names a body region.</summary>
internal sealed class CategoryNames(IReadOnlyList<FoundCategory> all)
{
    // Words that say no more than that it hurts there.
    private static readonly HashSet<string> Said = [.. "injury injuries pain problem problems hurt hurts sore lower upper leg my the".Split(' ').Select(Stemmer.Stem)];

    private readonly ILookup<string, FoundCategory> _named = all
        .SelectMany(category => Names(category).Distinct(StringComparer.Ordinal).Select(name => (name, category)))
        .ToLookup(named => named.name, named => named.category, StringComparer.Ordinal);

    /// <summary>The categories whose whole name is typed.</summary>
    /// <param name="stems">Of the query's words.</param>
    public IReadOnlyList<FoundCategory> Named(IReadOnlyList<string> stems)
    {
        var whole = _named[string.Join(' ', stems)].ToArray();
        return whole.Length > 0 ? whole : [.. _named[string.Join(' ', stems.Where(stem => !Said.Contains(stem)))]];
    }

    /// <summary>Those with a word that begins so.</summary>
    public IEnumerable<FoundCategory> Beginning(string folded) =>
        all.Where(category => $" {Words.Folded(category.Title)}".Contains($" {folded}", StringComparison.Ordinal));

    public IReadOnlyList<FoundCategory> All => all;

    private static IEnumerable<string> Names(FoundCategory category) =>
        category.Short.Split('/', '&').Append(category.Short).Append(category.Title).Append(category.Slug).Select(Words.Phrase);
}
