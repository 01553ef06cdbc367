using InjuryKb.Content.Files;
using InjuryKb.Content.Problems;

namespace InjuryKb.Content.Body;

/// <summary>
/// What keeps Markdig's time in proportion to a file's size: some constructions cost it the square of their length.
/// </summary>
internal static class BodyLimits
{
    private const int MaxLine = 10_000;
    private const int MaxRun = 200;

    /// <summary>Whether the text from <paramref name="start"/> on may be parsed; the first excess of each kind is reported.</summary>
    public static bool Hold(Findings findings, int start)
    {
        var text = findings.Source.Text;
        return LinesHold(findings, start) & RunsHold(findings, text, start);
    }

    private static bool LinesHold(Findings findings, int start)
    {
        var lines = findings.Source.Lines;
        for (var line = 0; line < lines.Count; line++)
        {
            var end = line + 1 < lines.Count ? lines[line + 1] : findings.Source.Text.Length;
            if (lines[line] < start || end - lines[line] <= MaxLine)
                continue;
            findings.Report(lines[line] + MaxLine, Faults.LineTooLong(MaxLine));
            return false;
        }

        return true;
    }

    private static bool RunsHold(Findings findings, string text, int start)
    {
        for (int i = start + 1, run = 1; i < text.Length; i++)
        {
            run = text[i] == text[i - 1] ? run + 1 : 1;
            if (run <= MaxRun)
                continue;
            findings.Report(i - MaxRun, Faults.RunTooLong(text[i], MaxRun));
            return false;
        }

        return true;
    }
}
