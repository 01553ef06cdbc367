using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InjuryKb.Content.Body;

/// <summary>A picture alone in a paragraph that lists, quotes and callouts do not hold.</summary>
internal static class Figure
{
    public static LinkInline? In(Block block) =>
        block is ParagraphBlock { Inline.FirstChild: LinkInline { IsImage: true } picture } && IsFigure(picture) ? picture : null;

    public static bool IsFigure(LinkInline picture) =>
        picture is { PreviousSibling: null, NextSibling: null, Parent: { ParentBlock: ParagraphBlock paragraph } }
        && paragraph.Parent is MarkdownDocument or FencedContainer { Name: "question" or "answer" };
}
