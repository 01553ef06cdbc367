using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace InjuryKb.Tests.Content.Body;

/// <summary>The specification's own examples, but for those that the content format treats in its own way.</summary>
public sealed class CommonMarkTests(ITestOutputHelper output)
{
    /// <summary>
    /// Problems that say where the format differs: raw HTML is text, headings start at the second level and stand outside lists and quotes,
    /// pictures are files of the site with a text of their own, schemes are few.
    /// </summary>
    private static readonly HashSet<string> OwnRules =
    [
        "raw-html", "heading-level", "heading-place", "empty-heading",
        "no-alternative", "picture-place", "picture-address", "refused-scheme", "refused-address",
    ];

    private static readonly HtmlParser Parser = new();

    public sealed record Example(string Markdown, string Html, string Section);

    [Fact]
    public void Every_example_is_as_the_specification_says()
    {
        var examples = MarkdownText.Resource<Example[]>("commonmark.json");
        var compared = examples.Where(example => Exemption(example) is null).ToList();
        foreach (var rule in examples.Select(Exemption).OfType<string>().CountBy(rule => rule).OrderByDescending(rule => rule.Value))
            output.WriteLine($"{rule.Value,4} {rule.Key}");

        Assert.Equal(652, examples.Length);
        Assert.All(compared, example => Assert.Equal(Normal(example.Html), Normal(MarkdownText.Read(example.Markdown).Html)));
        Assert.True(compared.Count >= 509, $"Only {compared.Count} examples are compared.");
    }

    private static string? Exemption(Example example)
    {
        var expected = Parser.ParseDocument(example.Html);
        return MarkdownText.Read(example.Markdown).Problems.Select(problem => problem.Code).FirstOrDefault(OwnRules.Contains)
            ?? (HasRelativeLink(expected) ? "a relative link becomes an address of the site" : null)
            ?? (HasBareAddress(expected) ? "a bare address is a link" : null)
            ?? (example.Markdown.Contains('ẞ', StringComparison.Ordinal) ? "Markdig takes no letter for two" : null);
    }

    private static bool HasRelativeLink(IDocument expected) => expected.QuerySelectorAll("a")
        .Any(link => link.GetAttribute("href") is [not ('/' or '#'), ..] and var href && !href.Contains(':', StringComparison.Ordinal));

    private static bool HasBareAddress(IDocument expected) => expected.Descendants<IText>()
        .Any(text => text.ParentElement is IHtmlParagraphElement && text.Data.Contains("https://", StringComparison.Ordinal));

    /// <summary>Without the line ends between tags, which mean nothing outside <c>pre</c>.</summary>
    private static string Normal(string html)
    {
        var body = Parser.ParseDocument(html).Body!;
        var gaps = body.Descendants<IText>().Where(text => string.IsNullOrWhiteSpace(text.Data) && !text.Ancestors<IHtmlPreElement>().Any());
        foreach (var gap in gaps.ToList())
            gap.Remove();
        return body.InnerHtml.Trim();
    }
}
