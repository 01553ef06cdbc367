using System.Text;
using FsCheck;
using FsCheck.Fluent;
using InjuryKb.Content.Files;

namespace InjuryKb.Tests.Content.Files;

/// <summary>What holds for any text, drawn from pieces that mean something to the parser.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "---\n", "title: ", "summary: x\n", "published: 2026-11-24\n", "references:\n", "  - id: a\n", "    title: b\n", "    url: https://a.b\n",
        "tell_apart: [", "{", "}", "]", "&a ", "*a", "!t ", "'", "\"", "|\n", ": ", "- ", "? ", "#", "\n", "\n\n", "\r\n", "\r", "\t", "  ", "    ",
        "::: answer by=\"x\"\n", "::: since\n", "::: urgent\n", "::: stages\n", "::: tip\n", ":::\n", "1. ", "> ", "## ", "##### ", "{#a}", "[^a]", "[a](b.md#c)",
        "![a](x/y.svg \"c\")", "[a]: b\n", "<b>", "<!--", "`", "```\n", "**", "_", "~~", "| a | b |\n", "| - | -: |\n", "Term\n: ", "https://a.b", "&amp;", "\\",
        "\0", "\u0085", "\u2028", "\ufeff", "é", "😀", "\ud83d", "2 weeks", "text ",
    ];

    private static readonly string[] Paths =
        ["knee/x.md", "knee/_category.md", "_contributors/x.md", "_pages/x.md", "_red-flags.yml", "_synonyms.yml", "knee/x/y.svg", "knee/x/y.png"];

    private static readonly Arbitrary<(string Path, string Text)> Files = (
        from path in Gen.Elements(Paths)
        from start in Gen.Elements("", "---\n", "---\ntitle: a\n---\n")
        from pieces in Gen.Elements(Pieces).ListOf()
        select (path, start + string.Concat(pieces))).ToArbitrary();

    [Fact]
    public void Every_text_is_read_without_an_exception() => Hold(file => Parse(file).Problems.All(problem => problem.Code != "unreadable"));

    [Fact]
    public void Every_place_lies_in_the_text() => Hold(file =>
    {
        var parsed = Parse(file);
        var source = SourceText.Decode(Encoding.UTF8.GetBytes(file.Text));
        var places = parsed.Problems.Select(problem => (problem.Line, problem.Column))
            .Concat(parsed.Mentions.Select(mention => (mention.Line, mention.Column)));
        return places.All(place => place is { Line: > 0, Column: > 0 } && place.Line <= source.Lines.Count
            && source.Locate(source.Lines[place.Line - 1] + place.Column - 1) == place);
    });

    [Fact]
    public void A_document_stands_only_without_errors() => Hold(file =>
    {
        var parsed = Parse(file);
        return parsed.Document is null || parsed.Problems.All(problem => problem.Severity == InjuryKb.Content.Problems.Severity.Warning);
    });

    private static ParsedFile Parse((string Path, string Text) file) => FileParser.Parse(file.Path, Encoding.UTF8.GetBytes(file.Text));

    private static void Hold(Func<(string Path, string Text), bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithEndSize(60), Prop.ForAll(Files, property));
}
