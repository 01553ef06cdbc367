using InjuryKb.Tests.Web.Sites;
using Microsoft.Data.Sqlite;

namespace InjuryKb.Tests.Web.Search;

/// <summary>From the search field to what an editor reads, each program a process of its own.</summary>
public sealed class MissedSearchProcessTests : IDisposable
{
    private readonly SiteFolder _folder = SiteFolder.WithContent();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_searched_in_vain_survives_the_end_of_the_site_and_is_told_to_editors()
    {
        Assert.Contains("community.db; the site makes it when it starts.", (await Missed(expected: 1)).Errors, StringComparison.Ordinal);
        await using (var site = Serve())
        {
            using var client = await Reader(site);
            Assert.Equal("In the last 7 days nothing was searched in vain.", (await Missed(expected: 0, "--days", "7")).Output.Trim());
            foreach (var text in (string[])["vuvuzela-qwzx", "xylophone-qwzx", "xylophone-qwzx"])
                await client.GetStringAsync($"/search?q={text}", Cancellation);
            site.Terminate();
            Assert.Equal(0, await site.Exit());
        }

        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        Assert.Equal(
            ["count  last day    text", $"    2  {today:yyyy-MM-dd}  xylophone-qwzx", $"    1  {today:yyyy-MM-dd}  vuvuzela-qwzx"],
            (await Missed(expected: 0)).Output.Trim('\n').Split('\n'));
    }

    [Fact]
    public async Task An_outage_is_one_warning_and_no_log_holds_what_was_searched()
    {
        await using var site = Serve("--Serilog:MinimumLevel:Default=Debug", "--Community:Patience=00:00:00.2");
        using var client = await Reader(site);
        await using (var other = new SqliteConnection($"Data Source={Path.Combine(_folder.Data, "community.db")};Pooling=False"))
        {
            await other.OpenAsync(Cancellation);
            await using var held = await other.BeginTransactionAsync(Cancellation);
            await client.GetStringAsync("/search?q=xylophone-qwzx", Cancellation);
            await Eventually.Holds(() => Task.FromResult(Outages(site).Length >= 2), "two rounds in vain");
        }

        await Eventually.Holds(async () => (await Missed(expected: 0)).Output.Contains("xylophone-qwzx", StringComparison.Ordinal), "the miss is counted");
        site.Terminate();
        await site.Exit();

        Assert.Single(Outages(site), line => line.Contains("\"Warning\"", StringComparison.Ordinal));
        Assert.DoesNotContain("xylophone", site.Output + site.Errors, StringComparison.OrdinalIgnoreCase);
    }

    private static string[] Outages(RunningProgram site) =>
        [.. site.Output.Split('\n').Where(line => line.Contains("could not be written", StringComparison.Ordinal))];

    private RunningProgram Serve(params string[] options) => RunningProgram.Start(
        RunningProgram.Built,
        SiteFolder.Checkout,
        ["--urls=http://127.0.0.1:0", $"--Content:Folder={_folder.Content}", $"--Data:Folder={_folder.Data}", .. options]);

    /// <summary>Once the community database is open.</summary>
    private static async Task<HttpClient> Reader(RunningProgram site)
    {
        var client = new HttpClient { BaseAddress = await site.Listening };
        await Eventually.Holds(async () => (await client.GetAsync("/hamstring/upper-hamstring-pain/rating")).IsSuccessStatusCode, "the site is open");
        return client;
    }

    private async Task<RunningProgram> Missed(int expected, params string[] options)
    {
        await using var program = RunningProgram.Start(RunningProgram.Built, SiteFolder.Checkout, ["missed", "--data", _folder.Data, .. options]);
        Assert.Equal(expected, await program.Exit());
        return program;
    }
}
