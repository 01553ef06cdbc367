using System.Buffers;
using InjuryKb.Content.Files;
using InjuryKb.Content.Problems;

namespace InjuryKb.Content.Body;

/// <summary>
/// What keeps Markdig's time in proportion to a file's size. Its worst cases take the square of the markup in one block of lines,
/// of the markers that open a line, or of the containers open at once; so each of these has a limit, far above what an article needs.
/// </summary>
internal sealed class BodyLimits
{
    private const int MaxRun = 200;
    private const int MaxWord = 2_000;
    private const int MaxBlock = 10_000;
    private const int MaxMarkupOfBlock = 1_000;
    private const int MaxMarkup = 20_000;
    private const int MaxColumns = 12;
    private const int MaxDepth = 16;

    private static readonly SearchValues<string> Marks =
        SearchValues.Create(["*", "_", "[", "]", "<", "~", "`", "|", "&", "\\", "://", "www."], StringComparison.OrdinalIgnoreCase);

    private int _block;
    private int _markupOfBlock;
    private int _markup;
    private int _containers;

    /// <summary>Whether the text from <paramref name="start"/> on may be parsed; the first excess is reported.</summary>
    public static bool Hold(Findings findings, int start)
    {
        var limits = new BodyLimits();
        var text = findings.Source.Text.AsSpan();
        for (var line = findings.Source.LineOf(start); line < findings.Source.Lines.Count; line++)
        {
            var from = findings.Source.Lines[line];
            var to = line + 1 < findings.Source.Lines.Count ? findings.Source.Lines[line + 1] : text.Length;
            if (limits.Excess(text[from..to]) is not { } fault)
                continue;
            findings.Report(from, fault);
            return false;
        }

        return true;
    }

    private Fault? Excess(ReadOnlySpan<char> line)
    {
        var isBlank = line.IsWhiteSpace();
        _block = isBlank ? 0 : _block + line.Length;
        var markup = CountMarkup(line);
        _markupOfBlock = isBlank ? 0 : _markupOfBlock + markup;
        _markup += markup;
        _containers = Math.Max(0, _containers + Containers(line));

        return LongRun(line) is { } repeated ? Faults.RunTooLong(repeated, MaxRun)
            : LongestWord(line) > MaxWord ? Faults.WordTooLong(MaxWord)
            : _block > MaxBlock ? Faults.BlockTooLong(MaxBlock)
            : line.Count('|') > MaxColumns + 1 ? Faults.TableTooWide(MaxColumns)
            : _markupOfBlock > MaxMarkupOfBlock ? Faults.BlockTooDense(MaxMarkupOfBlock)
            : _markup > MaxMarkup ? Faults.TooMuchMarkup(MaxMarkup)
            : _containers > MaxDepth || Markers(line) > MaxDepth ? Faults.TooDeep()
            : null;
    }

    private static int CountMarkup(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (int at; (at = line.IndexOfAny(Marks)) >= 0; line = line[(at + 1)..])
            count++;
        return count;
    }

    private static char? LongRun(ReadOnlySpan<char> line)
    {
        for (int i = 1, run = 1; i < line.Length; i++)
        {
            run = line[i] == line[i - 1] ? run + 1 : 1;
            if (run > MaxRun)
                return line[i];
        }

        return null;
    }

    private static int LongestWord(ReadOnlySpan<char> line)
    {
        var longest = 0;
        foreach (var word in line.SplitAny(' ', '\t'))
            longest = Math.Max(longest, word.End.Value - word.Start.Value);
        return longest;
    }

    /// <summary>1 for a line that opens a container, -1 for one that closes it.</summary>
    private static int Containers(ReadOnlySpan<char> line) =>
        !line.TrimStart().StartsWith(":::", StringComparison.Ordinal) ? 0 : line.Trim().TrimStart(':').IsEmpty ? -1 : 1;

    /// <summary>Quotes and list items that a line opens at its start.</summary>
    private static int Markers(ReadOnlySpan<char> line)
    {
        var markers = 0;
        for (var rest = line.TrimStart(); Marker(rest) is > 0 and var length; rest = rest[length..].TrimStart())
            markers++;
        return markers;
    }

    /// <summary>The length of the marker at the start of a text, 0 when there is none.</summary>
    private static int Marker(ReadOnlySpan<char> text)
    {
        if (text is ['>', ..])
            return 1;
        var digits = Math.Max(0, text.IndexOfAnyExceptInRange('0', '9'));
        var isItem = digits > 0 ? text[digits] is '.' or ')' : text is ['-' or '+' or '*', ..];
        return isItem && text[(digits + 1)..] is [' ' or '\t', ..] ? digits + 1 : 0;
    }
}
