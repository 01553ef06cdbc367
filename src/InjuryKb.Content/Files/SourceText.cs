using System.Text;

namespace InjuryKb.Content.Files;

/// <summary>The text of a file, which knows the line and column of each offset.</summary>
public sealed class SourceText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<int> _lines = [0];

    public SourceText(string text)
    {
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
                _lines.Add(i + 1);
        }
    }

    public string Text { get; }

    /// <summary>Decodes UTF-8, with or without a byte order mark.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are not UTF-8.</exception>
    public static SourceText Decode(ReadOnlySpan<byte> bytes) =>
        new(Strict.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes));

    /// <summary>Both from 1, the column in UTF-16 units. An offset outside the text is moved to its nearest end.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var line = LineOf(offset);
        return (line + 1, offset - _lines[line] + 1);
    }

    /// <summary>The line that holds an offset, from 0.</summary>
    public int LineOf(int offset) => _lines.BinarySearch(offset) is >= 0 and var found ? found : ~_lines.BinarySearch(offset) - 1;

    /// <summary>Where each line starts.</summary>
    public IReadOnlyList<int> Lines => _lines;
}
