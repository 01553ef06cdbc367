using InjuryKb.Content.Files;

namespace InjuryKb.Content.Index.Building;

internal static class MentionPaths
{
    /// <summary>The path of the file that a mention counts on; null for an alias, which counts on none.</summary>
    public static string? Wanted(this Mention mention) => mention.Kind switch
    {
        MentionKind.Article => mention.Target + ".md",
        MentionKind.Category => mention.Target + "/_category.md",
        MentionKind.Contributor or MentionKind.Reviewer => $"_contributors/{mention.Target}.md",
        MentionKind.Link or MentionKind.Picture => mention.Target,
        _ => null,
    };
}
