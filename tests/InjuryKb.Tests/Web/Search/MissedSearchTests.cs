using System.Net;
using InjuryKb.Community.Searches;
using InjuryKb.Tests.Web.Sites;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace InjuryKb.Tests.Web.Search;

public sealed class MissedSearchTests : IAsyncLifetime
{
    private readonly Site _site = new(SiteFolder.WithContent(), ("Community:Patience", "00:00:00.2"));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private MissedSearches Misses => _site.Services.GetRequiredService<MissedSearches>();

    public ValueTask InitializeAsync() => _site.InitializeAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_search_in_vain_is_counted_each_time_and_nothing_else_is()
    {
        await Ask("/search?q=xylophone-qwzx");
        await Ask("/search?q=%20XYLOPHONE-qwzx");
        foreach (var path in (string[])[
            "/search?q=plantar%20fasciitis", "/search", "/search?q=", "/search?q=xylophone-qwzx-%34", "/search?q=ann%40qwzx.example",
            "/search?q=vuvuzela-qwzx&page=2", "/search?q=vuvuzela-qwzx&literal=1", "/search?q=vuvuzela-qwzx&in=heel",
            "/search.json?q=vuvuzela-qwzx", "/search/suggestions?q=vuvuzela-qwzx"])
        {
            await Ask(path);
        }

        await Ask("/search?q=vuvuzela-qwzx", HttpMethod.Head);
        await Ask("/search?q=vuvuzela-qwzx", purpose: "prefetch;prerender");

        Assert.Equal([("xylophone-qwzx", 2)], await Counted());
    }

    [Fact]
    public async Task While_the_database_is_locked_the_page_is_answered_and_the_count_waits()
    {
        await using (var other = new SqliteConnection($"Data Source={Path.Combine(_site.Folder.Data, "community.db")};Pooling=False"))
        {
            await other.OpenAsync(Cancellation);
            await using var held = await other.BeginTransactionAsync(Cancellation);
            await Ask("/search?q=xylophone-qwzx");
            await Misses.Write(Cancellation);
            await Ask("/search?q=xylophone-qwzx");

            Assert.Empty(await Counted());
        }

        Assert.Equal([("xylophone-qwzx", 2)], await Counted());
    }

    private async Task Ask(string path, HttpMethod? method = null, string? purpose = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        if (purpose is not null)
            request.Headers.Add("Sec-Purpose", purpose);
        using var answer = await _site.Client.SendAsync(request, Cancellation);
        Assert.Equal((path, HttpStatusCode.OK), (path, answer.StatusCode));
    }

    /// <summary>With what no round has written yet.</summary>
    private async Task<IEnumerable<(string Text, int Count)>> Counted()
    {
        await Misses.Write(Cancellation);
        return (await _site.Services.GetRequiredService<MissedSearchQueries>().Last(1, Cancellation))!.Select(total => (total.Text, total.Count));
    }
}
