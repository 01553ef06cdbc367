using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace InjuryKb.Content.Body;

/// <summary>A block between <c>::: name arguments</c> and <c>:::</c>.</summary>
internal sealed class FencedContainer(BlockParser parser, string name, string arguments) : ContainerBlock(parser)
{
    /// <summary>Empty for a closing line that closes nothing.</summary>
    public string Name => name;

    public string Arguments => arguments;

    /// <summary>Whether a line closed it, rather than the end of what it stands in.</summary>
    public bool IsClosed { get; set; }
}

/// <summary>A closing line closes the innermost container, however many colons it has, so that containers nest without counting.</summary>
internal sealed class FencedContainerParser : BlockParser
{
    private const int MinColons = 3;

    public FencedContainerParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || Colons(processor.Line) < MinColons)
            return BlockState.None;

        var opening = processor.Line.AsSpan().TrimStart(':').Trim();
        var space = opening.IndexOfAny(' ', '\t');
        var name = space < 0 ? opening : opening[..space];
        processor.NewBlocks.Push(new FencedContainer(this, name.ToString(), opening[name.Length..].Trim().ToString())
        {
            Column = processor.Column,
            Line = processor.LineIndex,
            Span = new SourceSpan(processor.Start, processor.Line.End),
            IsClosed = name.IsEmpty,
        });
        return name.IsEmpty ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsCodeIndent || !IsClosing(processor.Line) || !IsInnermost(processor, (FencedContainer)block))
        {
            // The indent belongs to what the container holds.
            processor.GoToColumn(processor.ColumnBeforeIndent);
            return BlockState.Continue;
        }

        ((FencedContainer)block).IsClosed = true;
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    private static bool IsClosing(StringSlice line) => Colons(line) >= MinColons && line.AsSpan().TrimStart(':').IsWhiteSpace();

    private static int Colons(StringSlice line) => line.Length - line.AsSpan().TrimStart(':').Length;

    /// <summary>Whether nothing open within it would take the line itself: another container, or a code block.</summary>
    private static bool IsInnermost(BlockProcessor processor, FencedContainer container)
    {
        for (var inner = container.LastChild; inner is not null && processor.IsOpen(inner); inner = (inner as ContainerBlock)?.LastChild)
        {
            if (inner is FencedContainer or FencedCodeBlock)
                return false;
        }

        return true;
    }
}
