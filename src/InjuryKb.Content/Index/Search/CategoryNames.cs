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

    private readonly (FoundCategory Category, string Word)[] _words =
    [
        .. all.SelectMany(category => Words.In($"{category.Short} {category.Title}").Select(word => (category, word.Folded)))
            .Where(name => !Said.Contains(Stemmer.Stem(name.Folded)))
            .Distinct(),
    ];

    private readonly (FoundCategory Category, string Stem)[] _told =
    [
        .. all.SelectMany(category => Words.In($"{category.Title} {category.Summary}").Select(word => (category, Stem: Stemmer.Stem(word.Folded))))
            .Where(told => !Said.Contains(told.Stem))
            .Distinct(),
    ];

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
            .Concat(_told.Where(word => telling.Contains(word.Stem)).Select(word => word.Category))
            .Distinct()
            .Take(MostNear),
    ];

    public IReadOnlyList<FoundCategory> All => all;

    /// <summary>Looser than the corrector, since nothing is put in the word's place, and with what runs into a name: <c>kneepain</c>.</summary>
    private IEnumerable<FoundCategory> NearlySpelt(string word) => _words
        .Select(name => (name.Category, name.Word, limit: Math.Min(word.Length, name.Word.Length) / LettersPerSlip))
        .Select(name => (name.Category, name.limit, slips: RunsOn(word, name.Word) ? 0 : EditDistance.Between(word, name.Word, name.limit)))
        .Where(name => name.slips <= name.limit)
        .GroupBy(name => name.slips, name => name.Category)
        .MinBy(nearest => nearest.Key) ?? Enumerable.Empty<FoundCategory>();

    private static bool RunsOn(string word, string name) => name.Length > LettersPerSlip && word.StartsWith(name, StringComparison.Ordinal);

    private static IEnumerable<string> Names(FoundCategory category) =>
        category.Short.Split('/', '&').Append(category.Short).Append(category.Title).Append(category.Slug).Select(Words.Phrase);
}
