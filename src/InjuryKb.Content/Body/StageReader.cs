using InjuryKb.Content.Problems;
using Markdig.Syntax;

namespace InjuryKb.Content.Body;

/// <summary>Reads the way back to sport: a numbered list of stages, each a name and labelled bullets.</summary>
internal static class StageReader
{
    private const int MinStages = 3;

    private static readonly string[] Labels = ["Run", "Bike", "Swim", "Also", "Move on when", "Go back if"];

    public static StagesPart Read(FencedContainer container, Action<MarkdownObject, Fault> report)
    {
        if (container is not [ListBlock { IsOrdered: true } list])
        {
            report(container, Faults.StagesNotAList());
            return new StagesPart([]);
        }

        if (list.Count < MinStages)
            report(container, Faults.TooFewStages(list.Count, MinStages));
        return new StagesPart([.. list.Select(item => Stage((ListItemBlock)item, isLast: item == list.LastChild, report))]);
    }

    private static Stage Stage(ListItemBlock item, bool isLast, Action<MarkdownObject, Fault> report)
    {
        if (item is not [ParagraphBlock name, ListBlock { IsOrdered: false } bullets])
        {
            report(item, Faults.StageShape());
            return new Stage("", null, null, null, null, null, null);
        }

        Dictionary<string, string> lines = [];
        foreach (var bullet in bullets)
            Line((ListItemBlock)bullet, lines, report);
        if (!isLast && !lines.ContainsKey("Move on when"))
            report(item, Faults.StageWithoutMoveOn());

        return new Stage(
            PlainText.Of(name),
            lines.GetValueOrDefault("Run"),
            lines.GetValueOrDefault("Bike"),
            lines.GetValueOrDefault("Swim"),
            lines.GetValueOrDefault("Also"),
            lines.GetValueOrDefault("Move on when"),
            lines.GetValueOrDefault("Go back if"));
    }

    private static void Line(ListItemBlock bullet, Dictionary<string, string> lines, Action<MarkdownObject, Fault> report)
    {
        var text = bullet is [ParagraphBlock paragraph] ? PlainText.Of(paragraph) : "";
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var label = colon < 0 ? text : text[..colon];
        if (colon < 0 || !Labels.Contains(label))
            report(bullet, Faults.StageLabel(label, Labels, Spelling.Nearest(label, Labels)));
        else if (!lines.TryAdd(label, text[(colon + 1)..].Trim()))
            report(bullet, Faults.DuplicateLabel(label));
    }
}
