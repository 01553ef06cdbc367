using InjuryKb.Content.Body;
using InjuryKb.Content.Files;
using InjuryKb.Content.Problems;
using InjuryKb.Content.Yaml;

namespace InjuryKb.Content.RedFlags;

internal static class RedFlagReader
{
    private const StringSplitOptions Words = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    public static RedFlagList Read(Findings findings)
    {
        HashSet<string> ids = [];
        return new RedFlagList(ListFile.Read(findings, item =>
        {
            var flag = RedFlag(item);
            if (flag.Id.Length > 0 && !ids.Add(flag.Id))
                findings.Report(item.PlaceOf("id"), Faults.DuplicateId(flag.Id));
            return flag;
        }));
    }

    private static RedFlag RedFlag(MappingReader item) => new(
        item.Required("id", max: 60),
        item.RequiredChoice<CareLevel>("level"),
        item.Required("sign", max: 200),
        item.Text("do", max: 300),
        item.NameList("categories", MentionKind.Category),
        item.NameList("every_article_of", MentionKind.Category),
        item.Name("see", MentionKind.Article),
        item.Items<YamlSequence, IReadOnlyList<IReadOnlyList<string>>>("words", line => Groups(line, item.Findings)),
        item.Texts("unless", max: 60));

    /// <summary>A line of groups, each its alternatives: <c>[chest, pain|tight]</c>.</summary>
    private static string[][] Groups(YamlSequence line, Findings findings)
    {
        foreach (var other in line.Items.Where(group => group is not YamlScalar))
            findings.Report(other.Start, Faults.WrongKind("words", "lines of groups, such as [chest, pain|tight]"));
        return [.. line.Items.OfType<YamlScalar>().Select(group => group.Text.Split('|', Words))];
    }
}
