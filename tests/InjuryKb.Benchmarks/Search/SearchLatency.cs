using System.Diagnostics;
using System.Globalization;
using InjuryKb.Content.Index;
using InjuryKb.Content.Index.Search;
using Microsoft.Extensions.Logging.Abstractions;

namespace InjuryKb.Benchmarks.Search;

/// <summary>How long a search takes over generated articles, one at a time, beside FTS5 alone.</summary>
internal static class SearchLatency
{
    private const int Rounds = 20;

    // Common words, names, slips, synonyms and a whole message; every word of the generated text is in nearly every article.
    private static readonly string[] Queries =
    [
        "tendon", "knee pain", "deep sharp hamstring ache", "condition 512", "number 77 pain", "tenodn overloda", "hamstrng strenght", "swim", "calf nerve stretch",
        "for two weeks my hip hurts when I run up the hill and it is worse the morning after a hard interval on the track, what should I do about it",
    ];

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(int articles)
    {
        using var content = new GeneratedContent(articles);
        using var index = new ContentIndex(new ContentIndexOptions(content.Folder, content.NewData()), TimeProvider.System, NullLogger<ContentIndex>.Instance);
        index.Open();
        var (building, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        await index.UpdateAsync();
        Console.WriteLine($"{articles} articles indexed in {building.Elapsed.TotalSeconds:0.0} s, {(Environment.CpuUsage.TotalTime - before).TotalSeconds:0.0} s of processor");

        var search = new SearchQueries(index.Database, TimeProvider.System);
        using var plain = new PlainSearch(content.Folder);
        Measure("search", text => search.Find(new SearchRequest(text)));
        Measure("suggestions", text => search.Suggest(text, 8));
        Measure("FTS5 alone", text => plain.Find(text, 10));
        return 0;
    }

    private static void Measure(string what, Action<string> find)
    {
        foreach (var query in Queries)
            find(query);

        var before = Environment.CpuUsage.TotalTime;
        List<double> times = [];
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var query in Queries)
            {
                var start = Stopwatch.GetTimestamp();
                find(query);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-12} p50 {times[times.Count / 2],7:0.00} ms   p95 {times[(int)(times.Count * 0.95)],7:0.00} ms   processor {(Environment.CpuUsage.TotalTime - before).TotalMilliseconds / times.Count,7:0.00} ms"));
    }
}
