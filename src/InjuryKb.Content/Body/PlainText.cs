using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InjuryKb.Content.Body;

/// <summary>What a reader hears of a text: no markup, no citations.</summary>
internal static class PlainText
{
    public static string Of(LeafBlock block) => block.Inline is null ? "" : Of(block.Inline);

    public static string Of(ContainerInline inlines)
    {
        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                HtmlInline html => text.Append(html.Tag),
                AutolinkInline link => text.Append(link.Url),
                LineBreakInline => text.Append(' '),
                _ => text,
            };
            if (inline is ContainerInline container)
                Append(text, container);
        }
    }

    public static int Words(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1]) || IsOpening(text, i)))
                words++;
        }

        return words;
    }

    /// <summary>Whether only punctuation stands between this character and the space before it, as in <c>("word</c>.</summary>
    private static bool IsOpening(ReadOnlySpan<char> text, int at)
    {
        while (--at >= 0 && !char.IsWhiteSpace(text[at]))
        {
            if (char.IsLetterOrDigit(text[at]))
                return false;
        }

        return true;
    }
}
