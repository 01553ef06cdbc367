using System.Text;
using InjuryKb.Content.Articles;

namespace InjuryKb.Content.Index.Search;

internal enum PhraseKind
{
    Title,
    AlsoCalled,
    PartOfTitle,
    Synonym,
}

/// <param name="Key">The stems of its words.</param>
/// <param name="Shown">As the editors wrote it.</param>
internal sealed record Phrase(string Key, PhraseKind Kind, string Shown);

/// <summary>What search reads of one article. Texts are folded words.</summary>
/// <param name="Vocabulary">Every word once, and whether a name of the article has it.</param>
internal sealed record SearchedText(
    string Title,
    string AlsoCalled,
    string Synonyms,
    string Category,
    string Headings,
    string Summary,
    string Body,
    IReadOnlyDictionary<string, bool> Vocabulary,
    IReadOnlyList<Phrase> Phrases)
{
    private static readonly string[] Joints = ["(", ")", ":", ",", " and "];

    public static SearchedText Of(Article article)
    {
        Dictionary<string, bool> vocabulary = new(StringComparer.Ordinal);
        var known = new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var sections = Sections.Of(article);
        return new SearchedText(
            Fold([article.Title], isName: true),
            Fold(article.AlsoCalled, isName: true),
            Fold(article.Synonyms, isName: true),
            Fold([article.Address.Split('/')[0], .. article.AlsoIn], isName: true),
            Fold(sections.Select(section => section.Heading)),
            Fold([article.Summary]),
            Fold(sections.Select(section => section.Text)),
            vocabulary,
            [.. PhrasesOf(article).DistinctBy(phrase => phrase.Key)]);

        string Fold(IEnumerable<string> texts, bool isName = false)
        {
            var folded = new StringBuilder();
            foreach (var text in texts)
            {
                foreach (var word in Words.In(text))
                    folded.Append(FoldOnce(word, isName)).Append(' ');
            }

            return folded.ToString();
        }

        string FoldOnce(Word word, bool isName)
        {
            if (known.TryGetValue(word.Span, out var folded))
                return folded;
            known[word.Span] = folded = word.Folded;
            vocabulary.TryAdd(folded, isName);
            return folded;
        }
    }

    private static IEnumerable<Phrase> PhrasesOf(Article article) =>
        new[] { Named(article.Title, PhraseKind.Title) }
            .Concat(article.AlsoCalled.Select(name => Named(name, PhraseKind.AlsoCalled)))
            .Concat(article.Title.Split(Joints, StringSplitOptions.RemoveEmptyEntries).Select(part => Named(part, PhraseKind.PartOfTitle)))
            .Concat(article.Synonyms.Select(name => Named(name, PhraseKind.Synonym)))
            .Where(phrase => phrase.Key.Length > 0);

    private static Phrase Named(string name, PhraseKind kind) => new(Words.Phrase(name), kind, name.Trim());
}
