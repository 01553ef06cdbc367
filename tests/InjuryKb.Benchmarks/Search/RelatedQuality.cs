using System.Globalization;
using System.Text.RegularExpressions;
using InjuryKb.Content.Index;
using Microsoft.Extensions.Logging.Abstractions;

namespace InjuryKb.Benchmarks.Search;

/// <summary>
/// Hides the editors' lists of related articles and tells how many of them the index finds by itself among its first six, beside the
/// newest of the category.
/// </summary>
internal static partial class RelatedQuality
{
    private const int Shown = 6;

    /// <returns>The exit code.</returns>
    /// <param name="arguments"><c>lists</c> prints what is shown for every fourth article, with the editors' own in it.</param>
    public static async Task<int> RunAsync(string content, params string[] arguments)
    {
        var scratch = Directory.CreateTempSubdirectory("injurykb-related-");
        using var named = await Index(Path.GetFullPath(content), Path.Combine(scratch.FullName, "named"));
        using var hidden = await Index(WithoutRelated(content, Path.Combine(scratch.FullName, "content")), Path.Combine(scratch.FullName, "hidden"));
        var (articles, blind) = (new ArticleQueries(named.Database, TimeProvider.System), new ArticleQueries(hidden.Database, TimeProvider.System));
        var pages = articles.AtoZ()!.Articles.Select(entry => articles.Find(entry.Address)!).OrderBy(page => page.Article.Address, StringComparer.Ordinal).ToList();

        Console.WriteLine("articles                  n | recall@6 precision | newest of the category: recall@6 precision");
        foreach (var (name, some) in (ReadOnlySpan<(string, List<ArticlePage>)>)[("tuned on", Every(isHeldOut: false)), ("held out", Every(isHeldOut: true))])
            Console.WriteLine($"{name,-20} {some.Count,6} | {Measure(some, Ours)} | {Measure(some, Newest)}");
        if (arguments is ["lists", ..])
            PrintLists(pages);
        scratch.Delete(recursive: true);
        return 0;

        List<ArticlePage> Every(bool isHeldOut) =>
            [.. pages.Index().Where(page => (page.Index % 3 == 2) == isHeldOut && page.Item.Article.Related.Count > 0).Select(page => page.Item)];
        IEnumerable<string> Ours(ArticlePage page) => blind.Find(page.Article.Address)!.Related.Select(entry => entry.Address);
        IEnumerable<string> Newest(ArticlePage page) =>
            blind.Newest(Shown + 1, page.Category.Slug).Select(entry => entry.Address).Where(address => address != page.Article.Address).Take(Shown);
    }

    private static async Task<ContentIndex> Index(string content, string data)
    {
        var index = new ContentIndex(new ContentIndexOptions(content, data), TimeProvider.System, NullLogger<ContentIndex>.Instance);
        index.Open();
        await index.UpdateAsync();
        return index;
    }

    private static string WithoutRelated(string content, string copy)
    {
        foreach (var file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (file.EndsWith(".md", StringComparison.Ordinal))
                File.WriteAllText(target, RelatedKey.Replace(File.ReadAllText(file), "", 1));
            else
                File.Copy(file, target);
        }

        return copy;
    }

    private static string Measure(List<ArticlePage> pages, Func<ArticlePage, IEnumerable<string>> find)
    {
        var (recall, precision) = (0.0, 0.0);
        foreach (var page in pages)
        {
            string[] found = [.. find(page)];
            var right = found.Count(page.Article.Related.Contains);
            recall += (double)right / page.Article.Related.Count;
            precision += (double)right / Math.Max(1, found.Length);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{recall / pages.Count:0.000}    {precision / pages.Count:0.000}    ");
    }

    private static void PrintLists(List<ArticlePage> pages)
    {
        foreach (var page in pages.Where((_, place) => place % 4 == 0))
        {
            Console.WriteLine($"\n{page.Article.Address}");
            foreach (var entry in page.Related)
                Console.WriteLine($"  {(page.Article.Related.Contains(entry.Address) ? "named" : "found")} {entry.Address}");
        }
    }

    /// <summary>The key of front matter with its list, on one line or on several.</summary>
    [GeneratedRegex(@"^related:.*\n(?:(?: |- ).*\n)*", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RelatedKey { get; }
}
