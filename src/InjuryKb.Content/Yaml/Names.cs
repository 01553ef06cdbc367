using InjuryKb.Content.Files;
using InjuryKb.Content.Problems;

namespace InjuryKb.Content.Yaml;

/// <summary>Reads names of other files, whose spelling is checked here and whose existence is not.</summary>
internal static class Names
{
    public static string? Read(YamlScalar value, MentionKind kind, Findings findings)
    {
        var wellFormed = kind switch
        {
            MentionKind.Article => ContentPath.IsArticleAddress(value.Text),
            MentionKind.Alias when findings.Kind == FileKind.Article => ContentPath.IsArticleAddress(value.Text),
            _ => ContentPath.IsName(value.Text),
        };
        if (!wellFormed)
        {
            findings.Report(value.Start, Faults.NotAName(value.Text, kind, findings.Kind));
            return null;
        }

        findings.Mention(value.Start, kind, value.Text);
        return value.Text;
    }
}
