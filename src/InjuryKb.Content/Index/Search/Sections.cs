using System.Net;
using System.Text;
using InjuryKb.Content.Articles;
using InjuryKb.Content.Body;

namespace InjuryKb.Content.Index.Search;

/// <param name="Anchor">Null before the first heading.</param>
internal sealed record Section(string? Anchor, string Heading, string Text);

/// <summary>Cuts an article into its sections, as plain text.</summary>
internal sealed class Sections
{
    private readonly List<Section> _all = [];
    private readonly StringBuilder _text = new();
    private (string? Anchor, string Heading) _heading = (null, "");

    public static IReadOnlyList<Section> Of(Article article)
    {
        var sections = new Sections();
        foreach (var other in article.TellApart)
            sections.Append(other.Here);
        sections.Append(article.Body);
        sections.End();
        return sections._all;
    }

    private void Append(IReadOnlyList<BodyPart> parts)
    {
        foreach (var part in parts)
            Append(part);
    }

    private void Append(BodyPart part)
    {
        switch (part)
        {
            case HeadingPart heading:
                End();
                _heading = (heading.Anchor, heading.Text);
                break;
            case HtmlPart html: AppendHtml(html.Html); break;
            case QuestionPart question: Append(question.Parts); break;
            case AnswerPart answer: Append(answer.Parts); break;
            case CardPart card: card.Signs.ToList().ForEach(Append); break;
            case StagesPart stages: stages.Stages.ToList().ForEach(Append); break;
            case PicturePart picture: Append(picture.Caption); break;
        }
    }

    private void Append(Stage stage) =>
        Append(string.Join(". ", new[] { stage.Name, stage.Run, stage.Bike, stage.Swim, stage.Also, stage.MoveOn, stage.GoBack }.OfType<string>()));

    private void Append(string? text)
    {
        if (!string.IsNullOrEmpty(text))
            _text.Append(text).Append(text[^1] is '.' or '?' or '!' ? " " : ". ");
    }

    /// <summary>What stands between the tags; the numbers of citations stand raised and are left out.</summary>
    private void AppendHtml(string html)
    {
        var rest = html.AsSpan();
        while (rest.IndexOf('<') is var tag and >= 0)
        {
            AppendDecoded(rest[..tag]);
            rest = rest[tag..];
            var end = rest.StartsWith("<sup", StringComparison.Ordinal) ? rest.IndexOf("</sup>", StringComparison.Ordinal) + 5 : rest.IndexOf('>');
            if (IsBlock(rest))
                _text.Append(' ');
            rest = rest[(end + 1)..];
        }

        AppendDecoded(rest);
        _text.Append(' ');
    }

    private void AppendDecoded(ReadOnlySpan<char> html)
    {
        if (html.Contains('&'))
            _text.Append(WebUtility.HtmlDecode(html.ToString()));
        else
            _text.Append(html);
    }

    private static bool IsBlock(ReadOnlySpan<char> tag) => tag.StartsWith("</", StringComparison.Ordinal) && !tag.StartsWith("</a", StringComparison.Ordinal)
        && !tag.StartsWith("</em", StringComparison.Ordinal) && !tag.StartsWith("</strong", StringComparison.Ordinal);

    private void End()
    {
        if (_text.Length > 0 || _heading.Anchor is not null)
            _all.Add(new Section(_heading.Anchor, _heading.Heading, _text.ToString()));
        _text.Clear();
    }
}
