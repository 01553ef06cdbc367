using System.Text.RegularExpressions;

namespace InjuryKb.Content.Files;

/// <summary>What a place in the content folder means. Paths are relative to that folder, with forward slashes.</summary>
public static partial class ContentPath
{
    /// <summary>What the file at <paramref name="path"/> is, or null for one that is no content.</summary>
    public static FileKind? KindOf(string path)
    {
        var parts = path.Split('/');
        return parts switch
        {
            ["_red-flags.yml"] => FileKind.RedFlags,
            ["_synonyms.yml"] => FileKind.Synonyms,
            ["_contributors", var file] when IsMarkdown(file) => FileKind.Contributor,
            ["_pages", var file] when IsMarkdown(file) => FileKind.SitePage,
            [var category, ..] when !IsName(category) || IsLanguage(category) => null,
            [_, "_category.md"] => FileKind.Category,
            [_, var file] when IsMarkdown(file) => FileKind.Article,
            [_, var article, var file] when IsName(article) && PictureName().IsMatch(file) => FileKind.Picture,
            _ => null,
        };
    }

    /// <summary>The web address of the file at <paramref name="path"/>, from its spelling alone; null when it has no page.</summary>
    public static string? AddressOf(string path) => KindOf(path) switch
    {
        FileKind.Article or FileKind.Picture => "/" + WithoutEnding(path),
        FileKind.Category => "/" + path.Split('/')[0],
        FileKind.Contributor => "/contributors/" + SlugOf(path),
        FileKind.SitePage => "/" + SlugOf(path),
        _ => null,
    };

    /// <summary>The file's name without its ending; a category's is its folder's.</summary>
    public static string SlugOf(string path) =>
        KindOf(path) == FileKind.Category ? path.Split('/')[0] : WithoutEnding(path[(path.LastIndexOf('/') + 1)..]);

    /// <summary>Category and slug: <c>hip/x</c> of <c>hip/x.md</c>.</summary>
    public static string WithoutEnding(string path) => path.EndsWith(".md", StringComparison.Ordinal) ? path[..^3] : path;

    /// <summary>Whether this is a lower-case ASCII name, words joined by hyphens.</summary>
    public static bool IsName(string text) => Name().IsMatch(text);

    /// <summary>Whether this is the address of an article: <c>hip/x</c>.</summary>
    public static bool IsArticleAddress(string text) => text.Split('/') is [var category, var slug] && IsName(category) && IsName(slug);

    private static bool IsMarkdown(string file) => file.EndsWith(".md", StringComparison.Ordinal) && IsName(file[..^3]);

    /// <summary>Top folders such as <c>de</c> or <c>pt-br</c> are kept for translations.</summary>
    private static bool IsLanguage(string folder) => Language().IsMatch(folder);

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"^[a-z]{2}(-[a-z]{2})?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Language();

    [GeneratedRegex(@"^[a-z0-9]+([-.][a-z0-9]+)*\.(svg|png|jpe?g|webp|avif)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PictureName();
}
