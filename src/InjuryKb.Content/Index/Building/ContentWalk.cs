using System.IO.Enumeration;
using InjuryKb.Content.Files;

namespace InjuryKb.Content.Index.Building;

/// <summary>A content file as the file system describes it.</summary>
/// <param name="Path">From the content folder, with forward slashes.</param>
/// <param name="Modified">In ticks, UTC.</param>
/// <param name="Seen">When that was asked for, in ticks, UTC.</param>
internal sealed record FileStat(string Path, long Size, long Modified, long Seen);

/// <summary>One look at every content file, without opening any.</summary>
internal static class ContentWalk
{
    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        // A folder that cannot be listed must not look like one whose files are gone.
        IgnoreInaccessible = false,
        RecurseSubdirectories = true,
        MaxRecursionDepth = 2,
    };

    /// <exception cref="ContentFolderException">The folder is missing, or holds no content.</exception>
    public static Dictionary<string, FileStat> Of(string folder, TimeProvider time)
    {
        if (!Directory.Exists(folder))
            throw new ContentFolderException($"The content folder '{folder}' does not exist: make it, or name another one in Content:Folder.");

        var root = Path.GetFullPath(folder);
        var files = Enumerate(root, time).OfType<FileStat>().ToDictionary(file => file.Path, StringComparer.Ordinal);
        return files.Count > 0
            ? files
            : throw new ContentFolderException($"The content folder '{folder}' holds no content: write '<category>/_category.md', or name another folder in Content:Folder.");
    }

    private static FileSystemEnumerable<FileStat?> Enumerate(string root, TimeProvider time) => new(
        root,
        (ref FileSystemEntry entry) => Stat(ref entry, root, time),
        Everything)
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !IsHidden(ref entry),
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsHidden(ref entry) && !IsLink(ref entry),
    };

    private static FileStat? Stat(ref FileSystemEntry entry, string root, TimeProvider time)
    {
        var fullPath = entry.ToFullPath();
        var path = Path.GetRelativePath(root, fullPath).Replace(Path.DirectorySeparatorChar, '/');
        if (ContentPath.KindOf(path) is null)
            return null;

        var seen = time.GetUtcNow().UtcTicks;
        if (!IsLink(ref entry))
            return new FileStat(path, entry.Length, entry.LastWriteTimeUtc.UtcTicks, seen);

        var target = new FileInfo(RealPath(fullPath));
        return target.Exists && target.FullName.StartsWith(RealPath(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? new FileStat(path, target.Length, target.LastWriteTimeUtc.Ticks, seen)
            : null;
    }

    private static bool IsHidden(ref FileSystemEntry entry) => entry.FileName.StartsWith('.');

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    /// <summary>Without links anywhere in it.</summary>
    private static string RealPath(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
            return path;

        var here = Path.Combine(RealPath(parent), Path.GetFileName(path));
        return new FileInfo(here).LinkTarget is { } target ? RealPath(Path.GetFullPath(target, Path.GetDirectoryName(here)!)) : here;
    }
}
