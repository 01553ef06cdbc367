using System.Text.Json;

namespace InjuryKb.Content.Index.Search;

/// <param name="Why">The other name by which it was found.</param>
internal sealed record Ranked(long File, double Score, string? Why);

/// <summary>
/// Scores articles for a query: names and text apart, then added; whole names that stand in the query weigh most, what synonyms
/// find weighs less. No word is required.
/// </summary>
internal sealed class Ranking(IndexReader index, Lexicon lexicon)
{
    public const int Most = 200;

    private const double OfNames = 1.0;
    private const double OfText = 1.0;
    private const double OfSynonyms = 0.4;
    private const double OfWholeName = 3.0;
    private const int LongestPhrase = 8;
    private const int Completions = 6;

    // Scoring costs as much as the rows it reads: the rarest words are read first, and no more than this.
    private const int MostRows = 12_000;

    private readonly Dictionary<long, double> _scores = [];
    private readonly Dictionary<long, (double Score, string? Why)> _named = [];

    /// <summary>The best first.</summary>
    public IReadOnlyList<Ranked> Of(Query query)
    {
        string[] words = [.. query.Words.SelectMany(Forms).Distinct(StringComparer.Ordinal)];
        var runs = Runs([.. query.Words.Select(Stemmer.Stem)]);
        var others = lexicon.Synonyms.Of(runs);
        Score(words, OfNames, OfText);
        Score([.. others.Select(other => other.Term)], OfNames * OfSynonyms, OfText * OfSynonyms);
        Name(runs, OfWholeName, typed: null);
        foreach (var typed in others.GroupBy(other => other.Typed, StringComparer.Ordinal))
            Name([.. typed.Select(other => Words.Phrase(other.Term))], OfWholeName * OfSynonyms, typed.Key);
        foreach (var (file, named) in _named)
            _scores[file] = _scores.GetValueOrDefault(file) + named.Score;

        Keep(query);
        return [.. _scores.OrderByDescending(scored => scored.Value).ThenBy(scored => scored.Key).Take(Most)
            .Select(scored => new Ranked(scored.Key, scored.Value, _named.GetValueOrDefault(scored.Key).Why))];
    }

    /// <summary>How much finding the word says: the fewer articles use it, the more.</summary>
    public double Weight(string word) => Math.Log(1 + (lexicon.Articles / (1.0 + lexicon.Vocabulary.Uses(word))));

    /// <summary>The word, or those that it begins when nobody uses it as it stands.</summary>
    private IEnumerable<string> Forms(string word) => lexicon.Vocabulary.Knows(word) ? [word] : lexicon.Vocabulary.Beginning(word, Completions);

    private void Score(string[] terms, double names, double text)
    {
        if (terms.Length == 0)
            return;
        Add("SELECT rowid, rank FROM search_name WHERE search_name MATCH $match AND rank MATCH 'bm25(4.0, 3.0, 2.0, 1.0)' ORDER BY rank LIMIT $most", AnyOf(terms), names);
        Add("SELECT rowid, rank FROM search_text WHERE search_text MATCH $match AND rank MATCH 'bm25(3.0, 3.0, 1.0)' ORDER BY rank LIMIT $most", AnyOf(Affordable(terms)), text);
    }

    private void Add(string sql, string match, double weight)
    {
        foreach (var (file, rank) in index.All(sql, row => (row.GetInt64(0), row.GetDouble(1)), ("$match", match), ("$most", Most)))
            _scores[file] = _scores.GetValueOrDefault(file) - (rank * weight);
    }

    private IEnumerable<string> Affordable(string[] terms)
    {
        var rows = 0;
        foreach (var (term, uses) in terms.Select(term => (term, Uses(term))).OrderBy(term => term.Item2))
        {
            if (rows > 0 && rows + uses > MostRows)
                yield break;
            rows += uses;
            yield return term;
        }
    }

    /// <summary>Of a term of several words, the rarest one's.</summary>
    private int Uses(string term) => term.Split(' ').Min(lexicon.Vocabulary.Uses);

    /// <summary>Adds what it says that the whole name of an article stands in the query.</summary>
    private void Name(IReadOnlyList<string> phrases, double weight, string? typed)
    {
        var found = index.All(
            "SELECT p.file, p.kind, p.phrase, p.shown FROM json_each($phrases) n JOIN search_phrase p ON p.phrase = n.value",
            row => (File: row.GetInt64(0), Kind: (PhraseKind)row.GetInt32(1), Phrase: row.GetString(2), Shown: row.GetString(3)),
            ("$phrases", JsonSerializer.Serialize([.. phrases], IndexJson.Default.StringArray)));
        foreach (var (file, kind, phrase, shown) in found)
        {
            var score = weight * OfKind(kind) * phrase.Split(' ').Sum(Weight);
            if (score > _named.GetValueOrDefault(file).Score)
                _named[file] = (score, typed ?? (kind is PhraseKind.AlsoCalled or PhraseKind.Synonym ? shown : null));
        }
    }

    private static double OfKind(PhraseKind kind) => kind switch
    {
        PhraseKind.Title => 1.2,
        PhraseKind.AlsoCalled => 1.0,
        PhraseKind.PartOfTitle => 1.0,
        _ => 0.9,
    };

    /// <summary>Quotes and minus are the only words that decide by themselves.</summary>
    private void Keep(Query query)
    {
        foreach (var phrase in query.Phrases)
        {
            var holding = Holding(phrase);
            foreach (var file in _scores.Keys.Where(file => !holding.Contains(file)))
                _scores.Remove(file);
        }

        foreach (var file in query.Without.SelectMany(Holding))
            _scores.Remove(file);
    }

    private HashSet<long> Holding(string phrase) =>
    [
        .. index.All(
            "SELECT rowid FROM search_name WHERE search_name MATCH $match UNION SELECT rowid FROM search_text WHERE search_text MATCH $match",
            row => row.GetInt64(0),
            ("$match", AnyOf([phrase]))),
    ];

    /// <summary>Every run of words, as long as a name may be.</summary>
    internal static IReadOnlyList<string> Runs(string[] stems) =>
    [
        .. Enumerable.Range(0, stems.Length)
            .SelectMany(start => Enumerable.Range(1, Math.Min(LongestPhrase, stems.Length - start)).Select(length => string.Join(' ', stems, start, length)))
            .Distinct(StringComparer.Ordinal),
    ];

    // Folded words are letters and digits alone: within quotes nothing of them can be an operator.
    private static string AnyOf(IEnumerable<string> terms) => string.Join(" OR ", terms.Select(term => $"\"{term}\""));
}
