using System.Net;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Web.Hosting;

public sealed class IndexStateTests
{
    [Fact]
    public async Task Until_the_first_index_stands_every_page_asks_to_come_back()
    {
        await using var site = new Site(SiteFolder.Empty());
        site.Start();

        var answer = await Get(site, "/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Contains("being indexed", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await Get(site, "/hamstring/upper-hamstring-pain")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await Get(site, "/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Get(site, "/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Get(site, "/css/site.css")).StatusCode);

        SiteFolder.CopyContent(site.Folder);
        await Eventually.Holds(async () => (await Get(site, "/health/ready")).StatusCode is HttpStatusCode.OK, "the index stands");
        Assert.Equal(HttpStatusCode.OK, (await Get(site, "/")).StatusCode);
    }

    [Fact]
    public async Task A_restarted_site_answers_at_once_from_its_last_index()
    {
        await using var first = new Site { LeavesFolder = true };
        await first.InitializeAsync();
        await first.DisposeAsync();

        await using var second = new Site(first.Folder);
        second.Start();
        Assert.Equal(HttpStatusCode.OK, (await Get(second, "/hamstring/upper-hamstring-pain")).StatusCode);
    }

    [Theory]
    [InlineData(Damage.Deleted)]
    [InlineData(Damage.Overwritten)]
    [InlineData(Damage.Cut)]
    public async Task A_damaged_index_is_built_again_while_the_site_runs(Damage damage)
    {
        await using var site = new Site();
        await site.InitializeAsync();

        Do(damage, Path.Combine(site.Folder.Data, "index.db"));

        await Eventually.Holds(
            async () =>
            {
                var answer = await Get(site, "/hamstring/upper-hamstring-pain");
                Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable, $"{answer.StatusCode}");
                return answer.StatusCode is HttpStatusCode.OK && File.Exists(Path.Combine(site.Folder.Data, "index.db"));
            },
            "the page is back");
    }

    private static void Do(Damage damage, string file)
    {
        if (damage is Damage.Deleted)
        {
            File.Delete(file);
            return;
        }

        using var index = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        if (damage is Damage.Cut)
            index.SetLength(index.Length / 2);
        else
            index.Write(Enumerable.Repeat((byte)0xA5, (int)index.Length).ToArray());
    }

    private static Task<HttpResponseMessage> Get(Site site, string address) =>
        site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}

public enum Damage
{
    Deleted,
    Overwritten,
    Cut,
}
