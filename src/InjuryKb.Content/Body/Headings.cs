using System.Text.RegularExpressions;
using InjuryKb.Content.Files;
using InjuryKb.Content.Problems;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InjuryKb.Content.Body;

/// <summary>Gives each heading of a file its anchor, kept as the heading's id.</summary>
internal sealed partial class Headings(Findings findings, int start)
{
    private const int First = 2;
    private const int Deepest = 4;

    /// <summary>The sections of an article have the same anchors in any language.</summary>
    private static readonly Dictionary<string, string> Sections = new(StringComparer.OrdinalIgnoreCase)
    {
        ["When to get help"] = "get-help",
        ["What to do now"] = "do-now",
        ["What it is"] = "what-it-is",
        ["Symptoms"] = "symptoms",
        ["Could it be something else?"] = "tell-apart",
        ["Causes and risks"] = "causes",
        ["Diagnosis"] = "diagnosis",
        ["Treatment"] = "treatment",
        ["Back to running, cycling and swimming"] = "return",
        ["Prevention"] = "prevention",
    };

    private readonly HashSet<string> _taken = [];
    private readonly Dictionary<string, int> _repeats = [];
    private int _level = First - 1;

    public void Name(HeadingBlock heading)
    {
        CheckLevel(heading);
        if (heading.Parent is not (MarkdownDocument or FencedContainer { Name: "question" or "answer" }))
            Report(heading, Faults.HeadingPlace());

        var written = TakeWrittenAnchor(heading);
        var text = PlainText.Of(heading);
        if (text.Length == 0)
            Report(heading, Faults.EmptyHeading());
        if (written is null && OtherAttributes().IsMatch(text))
            Report(heading, Faults.HeadingAttributes());
        if (written is not null && _taken.Contains(written))
            Report(heading, Faults.DuplicateAnchor(written));

        var anchor = Unique(written ?? Sections.GetValueOrDefault(text) ?? LinkHelper.Urilize(text, allowOnlyAscii: true));
        heading.GetAttributes().Id = anchor;
        findings.Anchor(anchor);
    }

    private void CheckLevel(HeadingBlock heading)
    {
        if (heading.Level is < First or > Deepest)
            Report(heading, Faults.HeadingLevel());
        else if (heading.Level > _level + 1)
            Report(heading, Faults.SkippedLevel(_level + 1));
        _level = heading.Level = Math.Clamp(heading.Level, First, Deepest);
    }

    /// <summary>Cuts <c>{#anchor}</c> from the heading's end.</summary>
    private static string? TakeWrittenAnchor(HeadingBlock heading)
    {
        if (heading.Inline?.LastChild is not LiteralInline last
            || WrittenAnchor().Match(last.Content.ToString()) is not { Success: true } match)
            return null;
        last.Content = new StringSlice(last.Content.ToString()[..match.Index]);
        return match.Groups["anchor"].Value;
    }

    private string Unique(string anchor)
    {
        anchor = anchor.Length == 0 ? "section" : anchor;
        var unique = anchor;
        while (!_taken.Add(unique))
            unique = $"{anchor}-{_repeats[anchor] = _repeats.GetValueOrDefault(anchor, 1) + 1}";
        return unique;
    }

    private void Report(HeadingBlock heading, Fault fault) => findings.Report(start + heading.Span.Start, fault);

    [GeneratedRegex(@"\{[#.][^}]*\}\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OtherAttributes();

    [GeneratedRegex(@"\s*\{#(?<anchor>[a-z0-9-]+)\}\s*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WrittenAnchor();
}
