using InjuryKb.Content.RedFlags;
using InjuryKb.Content.Synonyms;

namespace InjuryKb.Content.Index.Search;

/// <summary>What search keeps in memory of one state of the index.</summary>
/// <param name="State">The number of that state.</param>
/// <param name="Articles">How many there are.</param>
internal sealed record Lexicon(long State, int Articles, Vocabulary Vocabulary, SynonymGroups Synonyms, RedFlagRules RedFlags, CategoryNames Categories)
{
    // What a third of the articles says, such as "under", tells no category from another.
    private const int OftenUsed = 3;

    public static Lexicon Read(IndexReader index)
    {
        var synonyms = index.All(
            "SELECT d.body FROM document d JOIN file f ON f.id = d.file WHERE f.kind = 'Synonyms'",
            row => StoredDocument.Read<SynonymList>(row.GetFieldValue<byte[]>(0)));
        var flags = index.All("SELECT body FROM red_flag ORDER BY place", row => StoredDocument.Read<RedFlag>(row.GetFieldValue<byte[]>(0)));
        var uses = index.All("SELECT word, articles, names FROM vocabulary", row => KeyValuePair.Create(row.GetString(0), new WordUses(row.GetInt32(1), row.GetInt32(2)))).ToDictionary(StringComparer.Ordinal);
        var listed = synonyms.SelectMany(list => list.Groups).SelectMany(group => group).Concat(flags.SelectMany(flag => flag.Words).SelectMany(line => line).SelectMany(group => group));
        foreach (var word in listed.SelectMany(Words.In))
            uses.TryAdd(word.Folded, new WordUses(1, 0));

        return new Lexicon(
            StateOf(index),
            index.First("SELECT count(*) FROM article", row => row.GetInt32(0)),
            new Vocabulary(uses),
            new SynonymGroups(synonyms),
            new RedFlagRules(flags),
            new CategoryNames(index.All("SELECT slug, title, short, summary FROM category ORDER BY place, slug", row =>
                new FoundCategory(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3)))));
    }

    /// <summary>Categories that come near a query which finds nothing.</summary>
    public IReadOnlyList<FoundCategory> Near(IReadOnlyList<string> words)
    {
        var others = Synonyms.Of(Ranking.Runs([.. words.Select(Stemmer.Stem)])).SelectMany(other => other.Term.Split(' '));
        return Categories.Near(
            words.Where(word => !Vocabulary.Knows(word)),
            words.Concat(others).Where(word => Vocabulary.Uses(word).Articles * OftenUsed < Articles).Select(Stemmer.Stem).ToHashSet(StringComparer.Ordinal));
    }

    public static long StateOf(IndexReader index) => index.First("SELECT number FROM search_state", row => row.GetInt64(0));
}
