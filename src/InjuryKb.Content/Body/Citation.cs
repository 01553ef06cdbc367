using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InjuryKb.Content.Body;

/// <summary>The place where a text rests on a reference: <c>[^id]</c>.</summary>
internal sealed class Citation(string id) : LeafInline
{
    public string Id => id;

    /// <summary>The reference's place in the list, from 1; 0 when there is no such reference.</summary>
    public int Number { get; set; }

    /// <summary>Which citation of that reference this is, from 1.</summary>
    public int Occurrence { get; set; }
}

internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '^')
            return false;

        var text = slice.AsSpan()[2..];
        var length = text.IndexOfAnyExcept(IdCharacters);
        if (length < 1 || text[length] != ']')
            return false;

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new Citation(text[..length].ToString())
        {
            Span = new SourceSpan(start, start + length + 2),
            Line = line,
            Column = column,
        };
        slice.Start += length + 3;
        return true;
    }

    private static readonly System.Buffers.SearchValues<char> IdCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");
}
