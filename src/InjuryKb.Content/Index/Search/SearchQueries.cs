using System.Text.Json;
using InjuryKb.Content.Articles;

namespace InjuryKb.Content.Index.Search;

/// <summary>Finds pages by what people type.</summary>
public sealed class SearchQueries(IndexDatabase database, TimeProvider time)
{
    /// <summary>A word that weighs no more than this part of the heaviest, such as "and", is not marked in an excerpt.</summary>
    private const double Everyday = 0.25;

    private readonly Lock _reading = new();
    private volatile Lexicon? _lexicon;

    public SearchPage Find(SearchRequest request) => database.Read(index => Find(index, Current(index), request));

    /// <summary>What the text may become, while it is typed: categories, then articles by their names, then what a search finds.</summary>
    public IReadOnlyList<Suggestion> Suggest(string text, int count) => database.Read(index =>
    {
        var lexicon = Current(index);
        var folded = Words.Folded(Cut(text));
        if (folded.Length == 0)
            return (IReadOnlyList<Suggestion>)[];
        var categories = lexicon.Categories.Beginning(folded).Take(2)
            .Select(category => new Suggestion(category.Title, $"/{category.Slug}", SuggestionKind.Category, Why: null));
        var found = Find(index, lexicon, new SearchRequest(text, Take: 3)).Articles;
        return [.. categories.Concat(ByName(index, folded)).Concat(found.SelectMany(Suggested)).DistinctBy(suggestion => suggestion.Url).Take(count)];
    });

    private SearchPage Find(IndexReader index, Lexicon lexicon, SearchRequest request)
    {
        var text = Cut(request.Text);
        var corrected = request.Literal ? null : Speller.Correct(text, lexicon.Vocabulary);
        var query = Query.Parse(corrected ?? text);
        string[] stems = [.. query.Words.Select(Stemmer.Stem)];
        var marked = query.Words.SelectMany(lexicon.Vocabulary.Forms).Select(Stemmer.Stem);
        var ranking = new Ranking(index, lexicon);
        var best = ranking.Of(query);
        var ranked = Published(index, best);
        var shown = request.Category is { } category ? Within(category) : ranked;
        var leading = request.Category is null ? lexicon.Categories.Named(stems) : [];
        var total = leading.Count + shown.Count;
        return new SearchPage(
            corrected,
            total,
            leading,
            Articles(index, [.. shown.Skip(request.Skip).Take(request.Take)], Excerpt(ranking, marked)),
            Counts(lexicon, ranked),
            lexicon.RedFlags.Match(Spelt(stems, text, lexicon.Vocabulary)),
            total > 0 ? null : Instead(index, lexicon, request, query));

        // Of a list that was cut, the category's best may be missing.
        List<(Ranked Found, string[] Listed)> Within(string category) =>
            [.. (best.Count < Ranking.Most ? ranked : Published(index, new Ranking(index, lexicon, category).Of(query))).Where(found => found.Listed.Contains(category))];
    }

    private SearchInstead Instead(IndexReader index, Lexicon lexicon, SearchRequest request, Query query)
    {
        var meant = request.Literal ? Speller.Correct(Cut(request.Text), lexicon.Vocabulary) : null;
        var finds = meant is not null && Find(index, lexicon, request with { Text = meant, Skip = 0, Take = 0 }).Total > 0;
        return new SearchInstead(finds ? meant : null, lexicon.Near(query.Words));
    }

    /// <summary>Of the words in reading order, also when corrections are refused: a sign is not to be missed for a slip.</summary>
    private static string[] Spelt(string[] stems, string text, Vocabulary vocabulary) => stems.Length == 0 ? [] :
    [
        .. Words.In(text).Select(word => word.Folded).Select(word => vocabulary.Knows(word) ? word : vocabulary.Correct(word, slips: 1) ?? word).Select(Stemmer.Stem),
    ];

    private static Excerpt Excerpt(Ranking ranking, IEnumerable<string> stems)
    {
        var weights = stems.Where(stem => stem.Length > 1).Distinct(StringComparer.Ordinal).Select(stem => (stem, Weight: ranking.Weight(stem))).ToArray();
        var least = Everyday * weights.Select(word => word.Weight).DefaultIfEmpty().Max();
        return new(weights.Where(word => word.Weight > least).ToDictionary(word => word.stem, word => word.Weight, StringComparer.Ordinal));
    }

    private List<(Ranked Found, string[] Listed)> Published(IndexReader index, IReadOnlyList<Ranked> ranked)
    {
        var places = ranked.Index().ToDictionary(found => found.Item.File, found => found.Index);
        return [.. index
            .All(
                "SELECT a.file, a.listed FROM json_each($files) n JOIN article a ON a.file = n.value WHERE a.published <= $today",
                row => (File: row.GetInt64(0), Listed: row.GetString(1).Split(' ')),
                ("$files", JsonSerializer.Serialize([.. ranked.Select(found => found.File)], IndexJson.Default.Int64Array)),
                time.Today())
            .Select(row => (Found: ranked[places[row.File]], row.Listed))
            .OrderBy(row => places[row.Found.File])];
    }

    private static List<FoundArticle> Articles(IndexReader index, IReadOnlyList<(Ranked Found, string[] Listed)> shown, Excerpt excerpt) =>
    [
        .. shown.Select(row => index.First(
            $"SELECT {EntryRows.ArticleColumns}, d.body FROM article a JOIN document d ON d.file = a.file {EntryRows.WithCategory} WHERE a.file = $file",
            columns =>
            {
                var (section, runs) = excerpt.Of(StoredDocument.Read<Article>(columns.GetFieldValue<byte[]>(9)));
                var entry = EntryRows.ReadArticle(columns);
                return new FoundArticle(entry, section, runs, IsNews(row.Found.Why, entry.Title) ? row.Found.Why : null);
            },
            ("$file", row.Found.File))!),
    ];

    private static bool IsNews(string? why, string title) =>
        why is not null && !$" {Words.Phrase(title)} ".Contains($" {Words.Phrase(why)} ", StringComparison.Ordinal);

    private static List<CategoryCount> Counts(Lexicon lexicon, IEnumerable<(Ranked Found, string[] Listed)> ranked)
    {
        var shorts = lexicon.Categories.All.ToDictionary(category => category.Slug, category => category.Short, StringComparer.Ordinal);
        return
        [
            .. ranked.SelectMany(row => row.Listed)
                .Where(shorts.ContainsKey)
                .GroupBy(slug => slug, StringComparer.Ordinal)
                .Select(listed => new CategoryCount(listed.Key, shorts[listed.Key], listed.Count())),
        ];
    }

    private List<Suggestion> ByName(IndexReader index, string folded) => index.All(
        """
        SELECT a.title, a.address, p.shown, p.kind
        FROM (SELECT * FROM search_phrase WHERE phrase >= $start AND phrase < $start || char(1114111) ORDER BY phrase LIMIT 1000) p
        JOIN article a ON a.file = p.file
        WHERE a.published <= $today ORDER BY p.kind, length(p.phrase) LIMIT 4
        """,
        row => new Suggestion(
            row.GetString(0),
            $"/{row.GetString(1)}",
            SuggestionKind.Article,
            (PhraseKind)row.GetInt32(3) is PhraseKind.AlsoCalled or PhraseKind.Synonym ? row.GetString(2) : null),
        ("$start", folded),
        time.Today());

    private static IEnumerable<Suggestion> Suggested(FoundArticle found, int place)
    {
        var url = $"/{found.Article.Address}";
        yield return new Suggestion(found.Article.Title, url, SuggestionKind.Article, found.Why);
        if (place == 0 && found.Section is { } section)
            yield return new Suggestion($"{found.Article.Title}: {section.Heading}", $"{url}#{section.Anchor}", SuggestionKind.Section, Why: null);
    }

    private static string Cut(string text) => text.Length <= Query.Longest ? text : text[..Query.Longest];

    /// <summary>Reads, after a change, what the next search would else wait for.</summary>
    public void Prepare() => database.Read(Current);

    private Lexicon Current(IndexReader index)
    {
        var state = Lexicon.StateOf(index);
        if (_lexicon is { } known && known.State == state)
            return known;
        lock (_reading)
            return _lexicon is { } read && read.State == state ? read : _lexicon = Lexicon.Read(index);
    }
}
