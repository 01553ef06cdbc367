using InjuryKb.Content.Articles;
using InjuryKb.Content.Files;
using InjuryKb.Content.Index.Search;

namespace InjuryKb.Benchmarks.Search;

/// <summary>
/// Text with the word frequencies of a real library: half of an article's words are those of the article that it is modelled on, the rest
/// those of all, but for a few invented ones, rare enough that the vocabulary goes on growing.
/// </summary>
internal sealed class LibraryText(string content)
{
    private const double OfModel = 0.48;
    private const double OfInvented = 0.02;
    private const int Inventions = 400_000;

    private static readonly string[] Syllables = [.. "ba co di fe ga hu ji ka lo mi ne po qua re so tu va we xi yo zu bra cle dro flo gri plu sta tre vin ler mon pos".Split(' ')];

    private readonly (Article Article, string[] Words)[] _models = [.. Read(content)];

    private string[] All => field ??= [.. _models.SelectMany(model => model.Words)];

    public Article Model(int number) => _models[number % _models.Length].Article;

    public string Words(Random random, int number, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word(random, number)));

    /// <summary>One of many, a few of them often, most of them hardly ever.</summary>
    public static string Invent(Random random) => Invented((int)Math.Exp(random.NextDouble() * Math.Log(Inventions)));

    /// <summary>The same word for the same number.</summary>
    public static string Invented(int number)
    {
        var parts = new Random(number);
        return string.Concat(Enumerable.Range(0, parts.Next(2, 6)).Select(_ => Syllables[parts.Next(Syllables.Length)]));
    }

    private string Word(Random random, int number) => random.NextDouble() switch
    {
        < OfModel => Any(random, _models[number % _models.Length].Words),
        < 1 - OfInvented => Any(random, All),
        _ => Invent(random),
    };

    private static string Any(Random random, string[] words) => words[random.Next(words.Length)];

    private static IEnumerable<(Article, string[])> Read(string content)
    {
        foreach (var file in Directory.EnumerateFiles(content, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(content, file).Replace('\\', '/');
            if (ContentPath.KindOf(path) == FileKind.Article && FileParser.Parse(path, File.ReadAllBytes(file)).Document is Article article)
                yield return (article, SearchedText.Of(article).Body.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }
}
