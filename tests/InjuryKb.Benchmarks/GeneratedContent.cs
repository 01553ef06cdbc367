using System.Globalization;
using System.Text;
using InjuryKb.Benchmarks.Search;

namespace InjuryKb.Benchmarks;

/// <summary>
/// A content folder of articles of 900 words in twenty categories, the same ones at every run: of a hundred words that are in every article,
/// or of the words and names of a library.
/// </summary>
internal sealed class GeneratedContent : IDisposable
{
    private const int Words = 900;
    private const int Categories = 20;

    private static readonly string[] Vocabulary =
        [.. ("tendon muscle hip knee ankle run bike swim pain load rest strength week morning stride hill sitting bone doctor nerve calf hamstring shin foot heel arch "
            + "gradual sudden swelling bruise stretch bridge saddle cadence kick pull buoy easy hard speed interval recovery sleep shoe surface trail road track the a of and "
            + "with after before until while when slowly often rarely sometimes deep sharp dull ache").Split(' ')];

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("injurykb-generated-");
    private readonly LibraryText? _library;

    public GeneratedContent(int articles, LibraryText? library = null)
    {
        _library = library;
        Articles = articles;
        for (var category = 0; category < Categories; category++)
            WriteCategory(category);
        Write("_contributors/editors.md", "---\nname: The editors\n---\n");
        for (var number = 0; number < articles; number++)
            Write(Address(number) + ".md", Article(number, "as generated"));
    }

    public int Articles { get; }

    public string Folder => Path.Combine(_root.FullName, "content");

    /// <summary>A data folder that is not there yet.</summary>
    public string NewData() => Path.Combine(_root.FullName, $"data-{Guid.NewGuid():N}");

    public static string Address(int number) => string.Create(CultureInfo.InvariantCulture, $"category-{(char)('a' + (number % Categories))}/article-{number}");

    public static int Number(string address) => int.Parse(address[(address.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture);

    /// <summary>Changes one article so that its page shows <paramref name="mark"/>.</summary>
    public void Edit(int number, string mark) => Write(Address(number) + ".md", Article(number, mark));

    public void Dispose() => _root.Delete(recursive: true);

    private void WriteCategory(int number)
    {
        var name = (char)('a' + number);
        Write($"category-{name}/_category.md", $"---\ntitle: Category {name}\nshort: {name}\narea: hip-thigh\norder: {number + 1}\nsummary: Generated.\n---\n");
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private string Article(int number, string mark)
    {
        var random = new Random(number);
        var (title, names) = Names(random, number);
        var text = new StringBuilder($"""
            ---
            title: "{title}, {mark}"
            summary: {Sentence(20)}
            published: 2026-01-01
            authors: [editors]
            also_called: [{names}]
            tell_apart:
              - {"{"}article: {Address((number + 1) % Articles)}, here: {Sentence(8)}, there: {Sentence(8)}{"}"}
              - {"{"}article: {Address((number + 7) % Articles)}, here: {Sentence(8)}, there: {Sentence(8)}{"}"}
            at_a_glance: {"{"}run: Easy, bike: Easy, swim: Easy, time: 2 to 6 weeks{"}"}
            references:
              - {"{"}id: first, title: First source, url: "https://example.org/first"{"}"}
              - {"{"}id: second, title: Second source, url: "https://example.org/second"{"}"}
            ---

            ## What to do now

            ::: see-doctor within="2 weeks"
            - It hurts at night
            :::


            """);
        string[] headings = ["What it is", "Symptoms", "Causes and risks", "Diagnosis", "Treatment", "Prevention"];
        foreach (var (section, heading) in headings.Index())
        {
            text.Append(CultureInfo.InvariantCulture, $"## {heading}\n\n");
            for (var paragraph = 0; paragraph < 3; paragraph++)
                text.Append(Sentence(Words / headings.Length / 3)).Append("[^first][^second]\n\n");
            text.Append(CultureInfo.InvariantCulture, $"See [another](../{Address((number + section + 2) % Articles)}.md#symptoms).\n\n");
        }

        return text.ToString();

        string Sentence(int words) =>
            (_library?.Words(random, number, words) ?? string.Join(' ', Enumerable.Range(0, words).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]))) + '.';
    }

    /// <summary>Title and other names, as in YAML.</summary>
    private (string Title, string Names) Names(Random random, int number)
    {
        if (_library is null)
            return ($"{Vocabulary[number % Vocabulary.Length]} {number}", $"condition {number}, number {number} pain");
        var model = _library.Model(number);
        var invented = LibraryText.Invent(random);
        return ($"{model.Title} {invented}", string.Join(", ", model.AlsoCalled.Concat(model.Synonyms).Append(invented).Select(name => $"\"{name}\"")));
    }
}
