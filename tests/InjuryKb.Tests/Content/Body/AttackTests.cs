using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace InjuryKb.Tests.Content.Body;

/// <summary>Published attempts to run script through Markdown, each alone and within other constructs.</summary>
public sealed class AttackTests
{
    private static readonly string[] Attacks = MarkdownText.Resource<string[]>("attacks.json");

    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "html", "head", "body", "p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "pre", "code", "hr", "br", "em", "strong", "del",
        "a", "sup", "table", "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd", "div",
    };

    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal) { "href", "title", "class", "id", "start", "role", "scope", "aria-label" };

    [Fact]
    public void There_are_hundreds() => Assert.InRange(Attacks.Length, 500, int.MaxValue);

    [Theory]
    [InlineData("{0}")]
    [InlineData("> {0}")]
    [InlineData("- {0}")]
    [InlineData("## {0}")]
    [InlineData("::: tip\n{0}\n:::")]
    [InlineData("::: answer by=\"x\"\n{0}\n:::")]
    [InlineData("| a |\n| - |\n| {0} |")]
    [InlineData("[text]({0})")]
    [InlineData("[text](<{0}> \"{0}\")")]
    [InlineData("[text]\n\n[text]: {0}")]
    [InlineData("![{0}]({0})")]
    [InlineData("<{0}>")]
    [InlineData("*{0}*")]
    [InlineData("Term\n: {0}")]
    public void Nothing_an_attacker_writes_reaches_the_page_as_more_than_text(string around) => Assert.All(Attacks, attack =>
    {
        var html = MarkdownText.Read(around.Replace("{0}", attack, StringComparison.Ordinal)).Html;
        foreach (var element in new HtmlParser().ParseDocument(html).All)
        {
            Assert.Contains(element.LocalName, Elements);
            Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, Attributes));
            Assert.True(element.GetAttribute("href") is not { } href || IsAllowed(href), $"{attack} gave {element.OuterHtml}");
        }
    });

    /// <summary>As a browser resolves it: an address of the site itself, or of an allowed scheme.</summary>
    private static bool IsAllowed(string href)
    {
        var url = new Url(new Url("https://site.example/knee/example"), href);
        return url is { Scheme: "https", Host: "site.example" }
            || (url.Scheme is "http" or "https" or "mailto" or "tel" && href.StartsWith(url.Scheme, StringComparison.OrdinalIgnoreCase));
    }
}
