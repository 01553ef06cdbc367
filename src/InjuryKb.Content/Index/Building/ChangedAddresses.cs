using System.Text.Json;
using InjuryKb.Content.Files;

namespace InjuryKb.Content.Index.Building;

/// <summary>The pages that a change of some files may change: their own, those they count on, and those that count on them.</summary>
internal sealed class ChangedAddresses(IndexReader index)
{
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _pages = new(StringComparer.Ordinal);

    /// <summary>Call before and after the rows of a file change: it may have counted on others before.</summary>
    public void Add(string path)
    {
        _files.Add(path);
        _pages.Add(path);
        if (ContentPath.KindOf(path) == FileKind.Article)
            _pages.Add(path[..path.IndexOf('/', StringComparison.Ordinal)] + "/_category.md");
        _pages.UnionWith(index.All(
            "SELECT DISTINCT m.wanted FROM mention m JOIN file f ON f.id = m.file WHERE f.path = $path AND m.wanted IS NOT NULL",
            row => row.GetString(0),
            ("$path", path)));
    }

    /// <summary>Without leading slash.</summary>
    public IReadOnlySet<string> All()
    {
        _pages.UnionWith(index.All(
            "SELECT DISTINCT f.path FROM json_each($files) c JOIN mention m ON m.wanted = c.value JOIN file f ON f.id = m.file",
            row => row.GetString(0),
            ("$files", JsonSerializer.Serialize([.. _files], IndexJson.Default.StringArray))));
        return _pages.Select(ContentPath.AddressOf).OfType<string>().Select(address => address[1..]).ToHashSet(StringComparer.Ordinal);
    }
}
