using System.Net;
using InjuryKb.Tests.Web.Sites;
using Microsoft.Data.Sqlite;

namespace InjuryKb.Tests.Web.Ratings;

public sealed class LockedStoreTests : IAsyncLifetime
{
    private readonly Site _site = new(SiteFolder.WithContent(), ("Community:Patience", "00:00:00.2"));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _site.InitializeAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task While_the_store_is_locked_a_vote_is_503_and_pages_are_served()
    {
        const string Article = "hamstring/upper-hamstring-pain";
        var browser = new Browser(_site.Client, Article);
        await using (var other = new SqliteConnection($"Data Source={Path.Combine(_site.Folder.Data, "community.db")};Pooling=False"))
        {
            await other.OpenAsync(Cancellation);
            await using var held = await other.BeginTransactionAsync(Cancellation);
            using var page = await browser.Vote("4");
            using var json = await browser.Vote("4", Browser.Json);

            Assert.All([page, json], response => Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode));
            Assert.All([page, json], response => Assert.NotNull(response.Headers.RetryAfter));
            Assert.Contains("nothing was changed", await page.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
            Assert.Contains("nothing was changed", await json.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
            Assert.Null(browser.Visitor);
            Assert.Contains("No ratings yet", await browser.Read($"/{Article}"), StringComparison.Ordinal);
        }

        using var voted = await browser.Vote("4", Browser.Json);
        Assert.Equal("""{"average":4,"count":1,"yours":4}""", await voted.Content.ReadAsStringAsync(Cancellation));
    }
}
