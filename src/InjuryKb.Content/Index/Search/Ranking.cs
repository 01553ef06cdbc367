using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace InjuryKb.Content.Index.Search;

/// <param name="Why">The other name by which it was found.</param>
internal sealed record Ranked(long File, double Score, string? Why);

/// <summary>
/// Scores articles for a query: names and text apart, then added; whole names that stand in the query weigh most, what synonyms
/// find weighs less. No word is required.
/// </summary>
/// <param name="category">Only what it lists; null for all.</param>
internal sealed class Ranking(IndexReader index, Lexicon lexicon, string? category = null)
{
    public const int Most = 200;

    private const double OfNames = 1.0;
    private const double OfText = 1.0;
    private const double OfSynonyms = 0.4;
    private const double OfWholeName = 3.0;
    private const int LongestPhrase = 8;

    // Scoring costs as much as the rows it reads: the rarest words are read first, and no more than these from names and from text.
    private const int SomeRows = 1_500;
    private const double RowsPerArticle = 0.12;
    private const double RowsOfSynonyms = 0.25;

    private readonly Dictionary<long, double> _scores = [];
    private readonly Dictionary<long, (double Score, string? Why)> _named = [];

    /// <summary>The best first.</summary>
    public IReadOnlyList<Ranked> Of(Query query)
    {
        string[] words = [.. query.Words.SelectMany(lexicon.Vocabulary.Forms).Distinct(StringComparer.Ordinal)];
        var runs = Runs([.. query.Words.Select(Stemmer.Stem)]);
        var others = lexicon.Synonyms.Of(runs);
        var rows = SomeRows + (lexicon.Articles * RowsPerArticle);
        Score(words, rows, weight: 1);
        Score([.. others.Select(other => other.Term)], rows * RowsOfSynonyms, OfSynonyms);
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
    public double Weight(string word) => Math.Log(1 + (lexicon.Articles / (1.0 + lexicon.Vocabulary.Uses(word).Articles)));

    private void Score(string[] terms, double rows, double weight)
    {
        Add("search_name", "4.0, 3.0, 2.0, 1.0", Rarest(terms, uses => uses.Names, rows), OfNames * weight);

        // bm25 gives nothing for a word of more than half the articles: it is read only where nothing better fills the list.
        var telling = terms.Where(term => Uses(term, uses => uses.Articles) <= lexicon.Articles / 2).ToArray();
        var isFull = _scores.Count >= Most;
        Add("search_text", "3.0, 3.0, 1.0", Rarest(telling.Length > 0 || isFull ? telling : terms, uses => uses.Articles, rows), OfText * weight);
    }

    private void Add(string table, string weights, string[] terms, double weight)
    {
        if (terms.Length == 0)
            return;

        // Ordered by the function, SQLite keeps the best alone; ordered by FTS5's rank, every row goes through a sorter.
        // With the plus, listed rows are looked up among those found: the other way would score anew for each of them.
        var found = All(
            $"SELECT rowid, bm25({table}, {weights}) AS score FROM {table} WHERE {table} MATCH $match {Within("+rowid")} ORDER BY score LIMIT {Most}",
            row => (File: row.GetInt64(0), Score: row.GetDouble(1)),
            ("$match", AnyOf(terms)));
        foreach (var (file, score) in found)
            _scores[file] = _scores.GetValueOrDefault(file) - (score * weight);
    }

    /// <summary>As many as those rows allow, but one at least.</summary>
    private string[] Rarest(IEnumerable<string> terms, Func<WordUses, int> count, double rows) =>
    [
        .. terms
            .Select(term => (Term: term, Rows: Uses(term, count)))
            .OrderBy(term => term.Rows)
            .TakeWhile((term, place) => (rows -= term.Rows) >= 0 || place == 0)
            .Select(term => term.Term),
    ];

    /// <summary>Of a term of several words, the rarest one's.</summary>
    private int Uses(string term, Func<WordUses, int> count) => term.Split(' ').Min(word => count(lexicon.Vocabulary.Uses(word)));

    /// <summary>Adds what it says that the whole name of an article stands in the query.</summary>
    private void Name(IReadOnlyList<string> phrases, double weight, string? typed)
    {
        var found = All(
            $"SELECT p.file, p.kind, p.phrase, p.shown FROM json_each($phrases) n JOIN search_phrase p ON p.phrase = n.value {Within("p.file")}",
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
        if (query.Phrases.Select(Holding).Aggregate(default(HashSet<long>?), (all, holding) => all is null ? holding : [.. all.Intersect(holding)]) is { } kept)
        {
            foreach (var file in _scores.Keys.Where(file => !kept.Contains(file)))
                _scores.Remove(file);
            foreach (var file in kept)
                _scores.TryAdd(file, 0);
        }

        foreach (var file in query.Without.SelectMany(Holding))
            _scores.Remove(file);
    }

    private HashSet<long> Holding(string phrase) =>
    [
        .. All(
            $"""
            SELECT rowid FROM search_name WHERE search_name MATCH $match {Within("+rowid")}
            UNION SELECT rowid FROM search_text WHERE search_text MATCH $match {Within("+rowid")}
            """,
            row => row.GetInt64(0),
            ("$match", AnyOf([phrase]))),
    ];

    private string Within(string file) => category is null ? "" : $"AND {file} IN (SELECT file FROM listing WHERE category = $category)";

    private List<T> All<T>(string sql, Func<SqliteDataReader, T> read, (string, object?) parameter) =>
        category is null ? index.All(sql, read, parameter) : index.All(sql, read, parameter, ("$category", category));

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
