using System.Text;
using System.Text.Json;
using InjuryKb.Content.Articles;
using InjuryKb.Content.Body;
using InjuryKb.Content.Files;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Browser.Tests.Attacks;

/// <summary>The published attack texts as articles: as many as the format accepts, many to a page.</summary>
internal sealed class HostileArticles
{
    private const int PerPage = 250;

    private static readonly string[] Around =
    [
        "{0}",
        "> {0}",
        "- {0}",
        "*{0}*",
        "## {0}",
        "| a |\n| - |\n| {0} |",
        "[a link]({0})",
        "[a link](<{0}> \"{0}\")",
        "<{0}>",
    ];

    private HostileArticles(IReadOnlyList<(string, int)> pages, int attacks) => (Pages, Attacks) = (pages, attacks);

    /// <summary>Whole files, and how many texts stand in each. After each text stands a mark.</summary>
    public IReadOnlyList<(string Text, int Marks)> Pages { get; }

    /// <summary>How many of the published texts stand in them, in one form or in many.</summary>
    public int Attacks { get; }

    public static HostileArticles Read()
    {
        var attacks = JsonSerializer.Deserialize<string[]>(
            File.ReadAllText(Path.Combine(SiteFolder.Checkout, "tests", "InjuryKb.Tests", "Content", "attacks.json")))!;
        var accepted = attacks
            .Select(attack => Around.Select(around => around.Replace("{0}", attack, StringComparison.Ordinal)).Where(IsAccepted).ToList())
            .Where(forms => forms.Count > 0)
            .ToList();
        return new([.. accepted.SelectMany(forms => forms).Chunk(PerPage).Select(forms => (Text(forms), forms.Length))], accepted.Count);
    }

    /// <summary>Valid, and what follows it stands: a text that swallows the rest of its page would hide the others.</summary>
    private static bool IsAccepted(string form) =>
        FileParser.Parse("knee/example.md", Encoding.UTF8.GetBytes(Text([form]))).Document is Article article
        && article.Body.OfType<HtmlPart>().Any(part => part.Html.Contains($"<p>{Mark(0)}</p>", StringComparison.Ordinal));

    private static string Mark(int number) => $"Mark {number} stands.";

    private static string Text(string[] forms) =>
        $"""
        ---
        title: Hostile texts
        summary: What they try must stay text.
        published: 2026-01-01
        no_red_flags: It is only a test.
        ---

        ## What it is

        {string.Join("\n\n", forms.Select((form, number) => $"{Apart(form, number)}\n\n{Mark(number)}"))}
        """;

    /// <summary>With labels and anchors of its own, since a page has each only once.</summary>
    private static string Apart(string form, int number) => form
        .Replace("[r]", $"[r {number}]", StringComparison.Ordinal)
        .Replace("[a link]", $"[a link {number}]", StringComparison.Ordinal)
        .Replace("{#x}", $"{{#x-{number}}}", StringComparison.Ordinal);
}
