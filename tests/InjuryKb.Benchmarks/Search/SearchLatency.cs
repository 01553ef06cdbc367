using System.Diagnostics;
using System.Globalization;
using InjuryKb.Content.Index;
using InjuryKb.Content.Index.Search;
using Microsoft.Extensions.Logging.Abstractions;

namespace InjuryKb.Benchmarks.Search;

/// <summary>How long a search takes over articles like those of a library, one at a time, beside FTS5 alone.</summary>
internal static class SearchLatency
{
    private const int Rounds = 3;
    private const int Keys = 3;
    private const int LongestTyped = 24;
    private const int LargeVocabulary = 200_000;
    private const int Slips = 500;

    /// <returns>The exit code.</returns>
    /// <param name="library">The content folder whose words, names and judged queries are used.</param>
    public static async Task<int> RunAsync(string library, int articles)
    {
        var text = new LibraryText(library);
        using var content = new GeneratedContent(articles, text);
        foreach (var list in Directory.EnumerateFiles(library, "_*.yml"))
            File.Copy(list, Path.Combine(content.Folder, Path.GetFileName(list)));
        using var index = new ContentIndex(new ContentIndexOptions(content.Folder, content.NewData()), TimeProvider.System, NullLogger<ContentIndex>.Instance);
        index.Open();
        var (building, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        await index.UpdateAsync();
        Console.WriteLine($"{articles} articles indexed in {building.Elapsed.TotalSeconds:0.0} s, {(Environment.CpuUsage.TotalTime - before).TotalSeconds:0.0} s of processor");

        var search = new SearchQueries(index.Database, TimeProvider.System);
        using var plain = new PlainSearch(content.Folder);
        Console.WriteLine($"{index.Database.Read(Lexicon.Read).Vocabulary.Count:N0} different words");
        var judged = JudgedQuery.ReadAll();
        string[] queries = [.. judged.Select(query => query.Text)];
        Measure("search", queries, query => search.Find(new SearchRequest(query)));
        Measure("suggestions", [.. queries.SelectMany(Typed)], query => search.Suggest(query, 8));
        Measure("FTS5 alone", queries, query => plain.Find(query, 10));
        var (vocabulary, slips) = Spelling();
        Measure($"a slip among {vocabulary.Count:N0} words", slips, slip => vocabulary.Correct(slip));
        Console.WriteLine($"an article like one that was wanted comes first: search {First(query => search.Find(new SearchRequest(query, Take: 1)).Articles is [var found, ..] ? found.Article.Address : null):0.000}, FTS5 alone {First(query => plain.Find(query, 1) is [var address, ..] ? address : null):0.000}");
        return 0;

        double First(Func<string, string?> find) =>
            judged.Average(query => find(query.Text) is { } address && query.Pages.Contains(text.Model(GeneratedContent.Number(address)).Address) ? 1.0 : 0.0);
    }

    /// <summary>What stands in the field after the third, sixth... key.</summary>
    private static IEnumerable<string> Typed(string query) => Enumerable.Range(1, Math.Min(query.Length, LongestTyped) / Keys).Select(step => query[..(step * Keys)]);

    /// <summary>A large vocabulary, and words of it with two letters swapped or one left out.</summary>
    private static (Vocabulary Vocabulary, string[] Slips) Spelling()
    {
        string[] words = [.. Enumerable.Range(0, int.MaxValue).Select(LibraryText.Invented).Distinct().Take(LargeVocabulary)];
        string[] slips = [.. words.Where(word => word.Length > 4).Take(Slips).Select((word, place) => place % 2 == 0 ? word.Remove(2, 1) : $"{word[0]}{word[2]}{word[1]}{word[3..]}")];
        return (new Vocabulary(words.ToDictionary(word => word, _ => new WordUses(1, 0))), slips);
    }

    private static void Measure(string what, string[] queries, Action<string> find)
    {
        foreach (var query in queries)
            find(query);

        var before = Environment.CpuUsage.TotalTime;
        List<double> times = [];
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var query in queries)
            {
                var start = Stopwatch.GetTimestamp();
                find(query);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-29} p50 {times[times.Count / 2],7:0.00} ms   p95 {times[(int)(times.Count * 0.95)],7:0.00} ms   processor {(Environment.CpuUsage.TotalTime - before).TotalMilliseconds / times.Count,7:0.00} ms"));
    }
}
