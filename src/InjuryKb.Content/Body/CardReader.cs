using InjuryKb.Content.Problems;
using Markdig.Syntax;

namespace InjuryKb.Content.Body;

/// <summary>Reads a care card: one bullet list of signs and nothing else.</summary>
internal static class CardReader
{
    private const int MaxSigns = 6;
    private const int MaxSign = 100;

    public static CardPart Read(FencedContainer container, Action<MarkdownObject, Fault> report)
    {
        var level = container.Name switch
        {
            "emergency" => CareLevel.Emergency,
            "urgent" => CareLevel.Urgent,
            _ => CareLevel.SeeDoctor,
        };
        var within = ContainerArguments.Of(container).GetValueOrDefault("within", "");
        if (level == CareLevel.SeeDoctor && within.Length == 0)
            report(container, Faults.Within());

        if (container is not [ListBlock { IsOrdered: false } list])
        {
            report(container, Faults.CardNotAList(container.Name));
            return new CardPart(level, null, []);
        }

        if (list.Count > MaxSigns)
            report(list[MaxSigns], Faults.TooManySigns(MaxSigns));
        var signs = list.Select(item => Sign((ListItemBlock)item, report));
        return new CardPart(level, level == CareLevel.SeeDoctor ? within : null, [.. signs]);
    }

    private static string Sign(ListItemBlock item, Action<MarkdownObject, Fault> report)
    {
        if (item is not [ParagraphBlock paragraph])
        {
            report(item, Faults.SignNotText());
            return "";
        }

        if (paragraph.Inline!.Descendants<Citation>().Any())
            report(item, Faults.SignNotText());
        var sign = PlainText.Of(paragraph);
        if (sign.Length > MaxSign)
            report(item, Faults.TooLong(sign.Length, MaxSign));
        return sign;
    }
}
