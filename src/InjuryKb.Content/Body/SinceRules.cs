using InjuryKb.Content.Problems;
using Markdig.Syntax;

namespace InjuryKb.Content.Body;

/// <summary>A since note follows what it corrects and rests on a reference.</summary>
internal static class SinceRules
{
    public static void Check(FencedContainer answer, Action<MarkdownObject, Fault> report)
    {
        foreach (var since in answer.OfType<FencedContainer>().Where(inner => inner.Name == "since"))
        {
            if (answer[0] == since || answer[answer.IndexOf(since) - 1] is HeadingBlock)
                report(since, Faults.SinceFirst());
            if (!since.Descendants<Citation>().Any())
                report(since, Faults.SinceWithoutReference());
        }
    }
}
