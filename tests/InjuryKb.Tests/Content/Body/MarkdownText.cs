using System.Text.Json;
using InjuryKb.Content.Body;
using InjuryKb.Content.Files;
using InjuryKb.Content.Problems;

namespace InjuryKb.Tests.Content.Body;

/// <summary>A body on its own, with what was found in it.</summary>
internal sealed record MarkdownText(string Html, IReadOnlyList<BodyPart> Parts, IReadOnlyList<Problem> Problems)
{
    public static MarkdownText Read(string markdown)
    {
        var findings = new Findings("knee/example.md", FileKind.Article, new SourceText(markdown));
        var body = BodyReader.Read(findings, start: 0, BodyFrame.Empty);
        return new MarkdownText(Write(body.Parts), body.Parts, findings.Problems);
    }

    public static T Resource<T>(string name)
    {
        using var stream = typeof(MarkdownText).Assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<T>(stream, JsonSerializerOptions.Web)!;
    }

    private static string Write(IEnumerable<BodyPart> parts) => string.Concat(parts.Select(part => part switch
    {
        HtmlPart html => html.Html,
        HeadingPart heading => $"<h{heading.Level}>{heading.Html}</h{heading.Level}>\n",
        QuestionPart question => Write(question.Parts),
        AnswerPart answer => Write(answer.Parts),
        _ => "",
    }));
}
