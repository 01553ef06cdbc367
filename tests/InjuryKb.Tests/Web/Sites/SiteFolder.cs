namespace InjuryKb.Tests.Web.Sites;

/// <summary>A site's own content and data, in a temporary folder that is gone with it.</summary>
public sealed class SiteFolder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("injurykb-");

    public string Content => Path.Combine(_root.FullName, "content");

    public string Data => Path.Combine(_root.FullName, "data");

    /// <summary>The root of the checkout.</summary>
    public static string Checkout { get; } = FindCheckout();

    /// <summary>With a copy of the checkout's own content.</summary>
    public static SiteFolder WithContent()
    {
        var folder = new SiteFolder();
        CopyContent(folder);
        return folder;
    }

    /// <summary>Puts a copy of the checkout's own content into the folder.</summary>
    public static void CopyContent(SiteFolder folder) => Copy(Path.Combine(Checkout, "content"), folder.Content);

    /// <summary>With a content folder that holds nothing yet.</summary>
    public static SiteFolder Empty()
    {
        var folder = new SiteFolder();
        Directory.CreateDirectory(folder.Content);
        return folder;
    }

    /// <param name="path">From the content folder, with forward slashes.</param>
    public void Write(string path, string text)
    {
        var file = Path.Combine(Content, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Dispose() => _root.Delete(recursive: true);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var folder in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, folder)));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
    }

    private static string FindCheckout()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "InjuryKb.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"{AppContext.BaseDirectory} does not lie in a checkout.");
        return folder.FullName;
    }
}
