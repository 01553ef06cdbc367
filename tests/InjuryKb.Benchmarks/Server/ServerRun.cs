using System.Diagnostics;

namespace InjuryKb.Benchmarks.Server;

/// <summary>Measures the published program as an operator meets it: cold start, restart, an edit, pages.</summary>
internal static class ServerRun
{
    private const int Edits = 5;
    private const int Requests = 300;

    public static async Task<int> RunAsync(string published, IReadOnlyList<int> sizes)
    {
        foreach (var size in sizes)
            await MeasureAsync(Path.GetFullPath(published), size);
        return 0;
    }

    private static async Task MeasureAsync(string published, int articles)
    {
        Console.WriteLine($"{articles:N0} articles of 900 words");
        using var content = new GeneratedContent(articles);
        var data = content.NewData();

        await using (var site = await PublishedSite.StartAsync(published, content.Folder, data))
            Console.WriteLine($"  cold start to first page      {site.UntilFirstPage.TotalSeconds,8:N2} s    peak memory {site.PeakMegabytes():N0} MB");

        await using (var site = await PublishedSite.StartAsync(published, content.Folder, data))
        {
            Console.WriteLine($"  unchanged restart to page     {site.UntilFirstPage.TotalSeconds,8:N2} s");
            Console.WriteLine($"  edit to live, worst of {Edits}      {await WorstEditAsync(site.Client, content),8:N2} s");
            await PagesAsync(site.Client);
        }
    }

    private static async Task<double> WorstEditAsync(HttpClient client, GeneratedContent content)
    {
        var worst = 0.0;
        for (var edit = 1; edit <= Edits; edit++)
        {
            var mark = $"edit {edit}";
            content.Edit(edit, mark);
            var clock = Stopwatch.StartNew();
            while (!(await client.GetStringAsync(GeneratedContent.Address(edit))).Contains(mark, StringComparison.Ordinal))
                await Task.Delay(TimeSpan.FromMilliseconds(5));
            worst = Math.Max(worst, clock.Elapsed.TotalSeconds);
        }

        return worst;
    }

    private static async Task PagesAsync(HttpClient client)
    {
        var file = await MedianAsync(client, "favicon.ico");
        Console.WriteLine($"  a file (favicon.ico)          {file,8:N2} ms");
        foreach (var page in (string[])[GeneratedContent.Address(1), "category-a", "articles", ""])
        {
            var median = await MedianAsync(client, page);
            Console.WriteLine($"  {"/" + page,-29} {median,8:N2} ms   {median / file:N1} times the file");
        }
    }

    /// <summary>In milliseconds, one request at a time.</summary>
    private static async Task<double> MedianAsync(HttpClient client, string address)
    {
        var times = new double[Requests];
        for (var i = -Requests / 3; i < Requests; i++)
        {
            var clock = Stopwatch.StartNew();
            _ = await client.GetByteArrayAsync(address);
            if (i >= 0)
                times[i] = clock.Elapsed.TotalMilliseconds;
        }

        Array.Sort(times);
        return times[Requests / 2];
    }
}
