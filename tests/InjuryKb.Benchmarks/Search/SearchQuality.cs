using System.Globalization;
using InjuryKb.Content.Index;
using InjuryKb.Content.Index.Search;
using Microsoft.Extensions.Logging.Abstractions;

namespace InjuryKb.Benchmarks.Search;

/// <summary>How often search puts the right page first, over the real content, beside plain FTS5.</summary>
internal static class SearchQuality
{
    private const int Depth = 10;

    /// <returns>The exit code.</returns>
    /// <param name="arguments"><c>misses</c> lists what was missed among the queries that are not held out.</param>
    public static async Task<int> RunAsync(string content, params string[] arguments)
    {
        var data = Directory.CreateTempSubdirectory("injurykb-search-");
        using var index = new ContentIndex(new ContentIndexOptions(Path.GetFullPath(content), data.FullName), TimeProvider.System, NullLogger<ContentIndex>.Instance);
        index.Open();
        await index.UpdateAsync();
        using var plain = new PlainSearch(content);
        var search = new SearchQueries(index.Database, TimeProvider.System);
        IReadOnlyList<string> Ours(string text) => [.. search.Find(new SearchRequest(text, Take: Depth)).Articles.Select(found => found.Article.Address)];
        IReadOnlyList<string> Plain(string text) => plain.Find(text, Depth);

        var queries = JudgedQuery.ReadAll();
        if (arguments is ["misses", ..])
            PrintMisses(queries.Where(query => !query.IsHeldOut), Ours);
        Console.WriteLine("queries                      n |  MRR   success@1 recall@3 | plain: MRR   success@1 recall@3");
        foreach (var (name, some) in Groups(queries))
            Console.WriteLine($"{name,-24} {some.Count,5} | {Measure(some, Ours)} |      {Measure(some, Plain)}");
        var misspelt = queries.Where(query => query.SpeltRight is not null).ToList();
        Console.WriteLine($"{"misspelt, spelt right",-24} {misspelt.Count,5} | {Measure(misspelt, Ours, query => query.SpeltRight!)} |      {Measure(misspelt, Plain, query => query.SpeltRight!)}");
        data.Delete(recursive: true);
        return 0;
    }

    private static IEnumerable<(string Name, IReadOnlyList<JudgedQuery> Queries)> Groups(IReadOnlyList<JudgedQuery> queries)
    {
        foreach (var kind in queries.GroupBy(query => query.Class))
            yield return (kind.Key, [.. kind]);
        yield return ("all", queries);
        foreach (var kind in queries.Where(query => query.IsHeldOut).GroupBy(query => query.Class))
            yield return ($"held out: {kind.Key}", [.. kind]);
        yield return ("held out: all", [.. queries.Where(query => query.IsHeldOut)]);
    }

    private static string Measure(IReadOnlyList<JudgedQuery> queries, Func<string, IReadOnlyList<string>> find, Func<JudgedQuery, string>? text = null)
    {
        var (reciprocal, first, recall) = (0.0, 0.0, 0.0);
        foreach (var query in queries)
        {
            var found = find(text?.Invoke(query) ?? query.Text);
            var place = found.ToList().FindIndex(query.Pages.Contains);
            reciprocal += place < 0 ? 0 : 1.0 / (place + 1);
            first += place == 0 ? 1 : 0;
            recall += found.Take(3).Count(query.Pages.Contains) / (double)Math.Min(3, query.Pages.Count);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{reciprocal / queries.Count:0.000}  {first / queries.Count:0.000}     {recall / queries.Count:0.000}   ");
    }

    private static void PrintMisses(IEnumerable<JudgedQuery> queries, Func<string, IReadOnlyList<string>> find)
    {
        foreach (var query in queries)
        {
            var found = find(query.Text);
            if (found.Count == 0 || !query.Pages.Contains(found[0]))
                Console.WriteLine($"{query.Class}: {query.Text}\n  wanted {string.Join(' ', query.Pages)}\n  found  {string.Join(' ', found.Take(3))}");
        }
    }
}
