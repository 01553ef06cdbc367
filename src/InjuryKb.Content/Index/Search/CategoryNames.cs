namespace InjuryKb.Content.Index.Search;

/// <summary>Tells whether a query names a body region, or which one it comes near.</summary>
internal sealed class CategoryNames(IReadOnlyList<FoundCategory> all)
{
    private const int MostNear = 4;
    private const int LettersPerSlip = 3;

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

    /// <summary>Those whose names are nearly spelt so, then those that speak of a word. None when nothing is near.</summary>
    /// <param name="unknown">Words that no article uses: they may be slips.</param>
    /// <param name="telling">Stems of words that few articles use.</param>
    public IReadOnlyList<FoundCategory> Near(IEnumerable<string> unknown, IReadOnlySet<string> telling) =>
    [
        .. unknown.SelectMany(NearlySpelt)
            .Concat(all.Where(category => Words.In($"{category.Title} {category.Summary}").Any(word => telling.Contains(Stemmer.Stem(word.Folded)))))
            .Distinct()
            .Take(MostNear),
    ];

    public IReadOnlyList<FoundCategory> All => all;

    /// <summary>Looser than the corrector, since nothing is put in the word's place, and with what runs into a name: <c>kneepain</c>.</summary>
    private IEnumerable<FoundCategory> NearlySpelt(string word) => all
        .SelectMany(category => Words.In($"{category.Short} {category.Title}").Select(name => (category, name: name.Folded)))
        .Where(one => !Said.Contains(Stemmer.Stem(one.name)))
        .Select(one => (one.category, limit: Math.Min(word.Length, one.name.Length) / LettersPerSlip, one.name))
        .Select(one => (one.category, one.limit, slips: RunsOn(word, one.name) ? 0 : EditDistance.Between(word, one.name, one.limit)))
        .Where(one => one.slips <= one.limit)
        .GroupBy(one => one.slips, one => one.category)
        .MinBy(nearest => nearest.Key) ?? Enumerable.Empty<FoundCategory>();

    private static bool RunsOn(string word, string name) => name.Length > LettersPerSlip && word.StartsWith(name, StringComparison.Ordinal);

    private static IEnumerable<string> Names(FoundCategory category) =>
        category.Short.Split('/', '&').Append(category.Short).Append(category.Title).Append(category.Slug).Select(Words.Phrase);
}
