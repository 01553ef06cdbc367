using InjuryKb.Content.Files;
using InjuryKb.Content.Problems;

namespace InjuryKb.Content.Body;

/// <summary>Where a link in a file leads.</summary>
/// <param name="Href">The safe address to print.</param>
/// <param name="Target">The path of the file it leads to, when it leads into the content folder.</param>
/// <param name="Anchor">What follows <c>#</c>, when it leads into the content folder.</param>
internal sealed record ContentLink(string Href, string? Target = null, string? Anchor = null)
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>Reads an address as written in the file at <paramref name="path"/>; a refused one is null, with its fault.</summary>
    public static ContentLink? Read(string path, string url, out Fault? fault)
    {
        fault = null;
        var beforePath = url.AsSpan()[..(url.IndexOfAny(['/', '?', '#', '\\']) is >= 0 and var end ? end : url.Length)];
        if (beforePath.IndexOf(':') is >= 0 and var colon)
        {
            var scheme = beforePath[..colon].ToString();
            if (Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase))
                return new ContentLink(url);
            fault = Faults.RefusedScheme(scheme);
            return null;
        }

        if (url.StartsWith("//", StringComparison.Ordinal) || url.Contains('\\', StringComparison.Ordinal) || url.Any(char.IsControl))
        {
            fault = Faults.UnclearAddress(url);
            return null;
        }

        return url.StartsWith('/') ? new ContentLink(url) : Relative(path, url, out fault);
    }

    private static ContentLink? Relative(string path, string url, out Fault? fault)
    {
        fault = null;
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (file, anchor) = hash < 0 ? (url, null) : (url[..hash], url[(hash + 1)..]);
        if (file.Length == 0)
            return new ContentLink(url, path, anchor);

        if (Resolve(path, file) is not { } target)
        {
            fault = Faults.OutsideContent(url);
            return null;
        }

        var address = ContentPath.AddressOf(target) ?? "/" + ContentPath.WithoutEnding(target);
        return new ContentLink(anchor is null ? address : $"{address}#{anchor}", target, anchor);
    }

    /// <summary>What a relative path means in the file at <paramref name="path"/>; null when it leaves the content folder.</summary>
    public static string? Resolve(string path, string relative)
    {
        List<string> parts = [.. path.Split('/')[..^1]];
        foreach (var part in relative.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
                return null;
            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or ""))
                parts.Add(part);
        }

        return string.Join('/', parts);
    }
}
