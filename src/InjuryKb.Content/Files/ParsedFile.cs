using InjuryKb.Content.Problems;

namespace InjuryKb.Content.Files;

/// <summary>All that one content file says, from its path and bytes alone.</summary>
/// <param name="Path">From the content folder, with forward slashes.</param>
/// <param name="Document">
/// An Article, Category, Contributor, SitePage, RedFlagList, SynonymList or Picture; null when the file has an error of its own.
/// </param>
/// <param name="Mentions">Every other file it counts on, found even when it has errors.</param>
/// <param name="Anchors">What links may point at within it, without <c>#</c>.</param>
public sealed record ParsedFile(
    string Path,
    FileKind Kind,
    object? Document,
    IReadOnlyList<Problem> Problems,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<string> Anchors);

public enum FileKind
{
    Article,
    Category,
    Contributor,
    SitePage,
    RedFlags,
    Synonyms,
    Picture,
}

/// <summary>One place where a file counts on another one.</summary>
/// <param name="Target">
/// By kind: the linked file's path (<c>hip/x.md</c>), an article address, a category slug, a contributor slug, a picture's path, an alias.
/// </param>
/// <param name="Anchor">Only of a link: what follows <c>#</c>.</param>
public sealed record Mention(MentionKind Kind, string Target, string? Anchor, int Line, int Column);

public enum MentionKind
{
    Link,
    Article,
    Category,
    Contributor,
    Reviewer,
    Picture,
    Alias,
}
