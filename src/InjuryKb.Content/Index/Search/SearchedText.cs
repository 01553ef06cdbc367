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
/// <param name="Vocabulary">Every word once.</param>
internal sealed record SearchedText(
    string Title,
    string AlsoCalled,
    string Synonyms,
    string Category,
    string Headings,
    string Summary,
    string Body,
    IReadOnlyCollection<string> Vocabulary,
    IReadOnlyList<Phrase> Phrases)
{
    private static readonly string[] Joints = ["(", ")", ":", ",", " and "];

    public static SearchedText Of(Article article)
    {
        HashSet<string> vocabulary = new(StringComparer.Ordinal);
        var sections = Sections.Of(article);
        return new SearchedText(
            Fold([article.Title]),
            Fold(article.AlsoCalled),
            Fold(article.Synonyms),
            Fold([article.Address.Split('/')[0], .. article.AlsoIn]),
            Fold(sections.Select(section => section.Heading)),
            Fold([article.Summary]),
            Fold(sections.Select(section => section.Text)),
            vocabulary,
            [.. PhrasesOf(article).DistinctBy(phrase => phrase.Key)]);

        string Fold(IEnumerable<string> texts)
        {
            var folded = new StringBuilder();
            foreach (var word in texts.SelectMany(Words.In))
            {
                vocabulary.Add(word.Folded);
                folded.Append(word.Folded).Append(' ');
            }

            return folded.ToString();
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
