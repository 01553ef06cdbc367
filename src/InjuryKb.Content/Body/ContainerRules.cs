using InjuryKb.Content.Files;
using InjuryKb.Content.Problems;
using Markdig.Syntax;

namespace InjuryKb.Content.Body;

/// <summary>Which containers there are, what may follow their names and where they may stand.</summary>
internal static class ContainerRules
{
    private const string Page = "";
    private const string Anywhere = "*";

    private sealed record Rule(string[] Places, string[] Arguments);

    private static readonly Dictionary<string, Rule> Rules = new()
    {
        ["question"] = new([Page], ["retold"]),
        ["answer"] = new([Page], ["by", "retold"]),
        ["since"] = new(["answer"], []),
        ["emergency"] = new([Page], []),
        ["urgent"] = new([Page], []),
        ["see-doctor"] = new([Page], ["within"]),
        ["stages"] = new([Page, "answer"], []),
        ["tip"] = new([Anywhere], []),
        ["warning"] = new([Anywhere], []),
        ["note"] = new([Anywhere], []),
    };

    public static void Check(FencedContainer container, Findings findings, int start)
    {
        void Report(Fault fault) => findings.Report(start + container.Span.Start, fault);

        if (container.Name.Length == 0)
        {
            Report(Faults.NothingToClose());
            return;
        }

        if (!Rules.TryGetValue(container.Name, out var rule))
        {
            Report(Faults.UnknownContainer(container.Name, Spelling.Nearest(container.Name, Rules.Keys)));
            return;
        }

        if (!container.IsClosed)
            Report(Faults.UnclosedContainer(container.Name));
        if (!IsAllowed(rule, container, findings.Kind))
            Report(Faults.ContainerPlace(container.Name, findings.Kind == FileKind.Article ? rule.Places : []));
        foreach (var argument in ContainerArguments.Of(container).Keys.Except(rule.Arguments))
            Report(Faults.UnknownArgument(container.Name, argument, rule.Arguments));
    }

    /// <summary>
    /// Whether the editors answer for these words: not those of a question or an answer, nor cards and stages, which cite nothing.
    /// </summary>
    public static bool IsEditorial(Block block)
    {
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is FencedContainer container)
                return container.Name is "since" || (container.Name is "tip" or "warning" or "note" && IsEditorial(container));
        }

        return true;
    }

    /// <summary>Pages that are no articles know the callouts alone.</summary>
    private static bool IsAllowed(Rule rule, FencedContainer container, FileKind file) =>
        rule.Places.Contains(Anywhere)
        || (file == FileKind.Article && container.Parent switch
        {
            MarkdownDocument => rule.Places.Contains(Page),
            FencedContainer outer => rule.Places.Contains(outer.Name),
            _ => false,
        });
}
