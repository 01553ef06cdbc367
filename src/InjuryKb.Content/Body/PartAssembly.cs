using InjuryKb.Content.Files;
using InjuryKb.Content.Problems;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InjuryKb.Content.Body;

/// <summary>Cuts an inspected tree into the parts of a body.</summary>
internal sealed class PartAssembly(Findings findings, int start, BodyFrame frame)
{
    private readonly HtmlWriter _writer = new(frame.Dated);
    private readonly HashSet<CareLevel> _levels = [];

    public IReadOnlyList<BodyPart> Parts(ContainerBlock container)
    {
        List<BodyPart> parts = [];
        List<Block> html = [];
        foreach (var block in container)
        {
            if (Part(block) is { } part)
            {
                Flush();
                parts.Add(part);
            }
            else
            {
                html.Add(block);
            }
        }

        Flush();
        return parts;

        void Flush()
        {
            if (_writer.Blocks(html) is { Length: > 0 } written)
                parts.Add(new HtmlPart(written));
            html.Clear();
        }
    }

    private BodyPart? Part(Block block) => block switch
    {
        HeadingBlock heading => new HeadingPart(heading.Level, heading.GetAttributes().Id!, PlainText.Of(heading), _writer.Inlines(heading)),
        FencedContainer { Name: "question" } question => new QuestionPart(ContainerArguments.Of(question).ContainsKey("retold"), Parts(question)),
        FencedContainer { Name: "answer" } answer => Answer(answer),
        FencedContainer { Name: "stages" } stages => StageReader.Read(stages, Report),
        FencedContainer { Name: "emergency" or "urgent" or "see-doctor" } card => Card(card),
        _ => Figure.In(block) is { } picture ? Picture(picture) : null,
    };

    private AnswerPart Answer(FencedContainer container)
    {
        var arguments = ContainerArguments.Of(container);
        var by = arguments.GetValueOrDefault("by", "");
        if (ContentPath.IsName(by))
            findings.Mention(start + container.Span.Start, MentionKind.Contributor, by);
        else
            Report(container, Faults.AnswerBy());
        SinceRules.Check(container, Report);
        return new AnswerPart(by, arguments.ContainsKey("retold"), Parts(container));
    }

    private CardPart Card(FencedContainer container)
    {
        var card = CardReader.Read(container, Report);
        if (!_levels.Add(card.Level))
            Report(container, Faults.SecondCard(container.Name));
        return card;
    }

    private PicturePart? Picture(LinkInline picture)
    {
        if (ContentLink.Read(findings.Path, picture.Url ?? "", out _)?.Target is not { } file)
            return null;
        var note = frame.Pictures.GetValueOrDefault(file[(file.LastIndexOf('/') + 1)..]);
        var caption = string.IsNullOrEmpty(picture.Title) ? null : picture.Title;
        return new PicturePart(file, PlainText.Of(picture), caption, note?.Long, note?.By, note?.License);
    }

    private void Report(MarkdownObject node, Fault fault) => findings.Report(start + node.Span.Start, fault);
}
