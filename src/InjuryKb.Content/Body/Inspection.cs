using System.Text.RegularExpressions;
using InjuryKb.Content.Files;
using InjuryKb.Content.Problems;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InjuryKb.Content.Body;

/// <summary>
/// One walk over the parsed tree, in reading order: approves links, numbers citations, names headings, counts words and reports
/// what the format does not allow.
/// </summary>
internal sealed partial class Inspection(Findings findings, int start, Citations citations)
{
    private const int MaxColumns = 3;

    private readonly Headings _headings = new(findings, start);

    public int Words { get; private set; }

    public void Inspect(MarkdownDocument document)
    {
        foreach (var node in document.Descendants())
        {
            switch (node)
            {
                case HeadingBlock heading: _headings.Name(heading); break;
                case FencedContainer container: ContainerRules.Check(container, findings, start); break;
                case Table table: Columns(table); break;
                case ParagraphBlock paragraph: Figures(paragraph); break;
                case HtmlBlock or HtmlInline: Report(node, Faults.RawHtml()); break;
                case LinkInline { IsImage: true } picture: Picture(picture); break;
                case LinkInline link: Link(link, link.Url); break;
                case AutolinkInline link: Link(link, link.IsEmail ? "mailto:" + link.Url : link.Url); break;
                case Citation citation when !citations.Cite(citation): Report(citation, Faults.UnknownReference(citation.Id)); break;
                case LiteralInline literal: Words += PlainText.Words(literal.Content.AsSpan()); break;
            }
        }
    }

    private void Link(MarkdownObject link, string? url)
    {
        var target = ContentLink.Read(findings.Path, url ?? "", out var fault);
        if (fault is not null)
            Report(link, fault);
        if (target is null)
            return;

        link.SetData(ApprovedHref.Key, target.Href);
        if (target.Target is not null)
            findings.Mention(start + link.Span.Start, MentionKind.Link, target.Target, target.Anchor);
    }

    private void Picture(LinkInline picture)
    {
        if (PlainText.Of(picture).Length == 0)
            Report(picture, Faults.NoAlternative());
        if (!Figure.IsFigure(picture))
            Report(picture, Faults.PicturePlace());

        var target = ContentLink.Read(findings.Path, picture.Url ?? "", out var fault);
        if (target?.Target is { } file && ContentPath.KindOf(file) == FileKind.Picture)
            findings.Mention(start + picture.Span.Start, MentionKind.Picture, file);
        else
            Report(picture, fault ?? Faults.PictureAddress(picture.Url ?? ""));
    }

    private void Columns(Table table)
    {
        if (table.ColumnDefinitions.Count > MaxColumns)
            Report(table, Faults.TooManyColumns(MaxColumns));
    }

    /// <summary>An answer is its own source; what the editors say in figures needs one.</summary>
    private void Figures(ParagraphBlock paragraph)
    {
        if (!ContainerRules.IsEditorial(paragraph) || paragraph.Inline is not { } inlines || inlines.Descendants<Citation>().Any())
            return;
        if (FigureWithUnit().Match(PlainText.Of(inlines)) is { Success: true } figure)
            Report(paragraph, Faults.FigureWithoutCitation(figure.Value));
    }

    private void Report(MarkdownObject node, Fault fault) => findings.Report(start + node.Span.Start, fault);

    [GeneratedRegex(@"\d+\s?(%|weeks?\b|months?\b)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FigureWithUnit();
}
