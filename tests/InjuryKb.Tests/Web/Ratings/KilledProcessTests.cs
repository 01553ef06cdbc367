using System.Net;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Web.Ratings;

public sealed class KilledProcessTests : IDisposable
{
    private const string Article = "hamstring/upper-hamstring-pain";

    private readonly SiteFolder _folder = SiteFolder.WithContent();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_vote_that_was_answered_survives_a_killed_process()
    {
        string? visitor = null;
        for (var stars = 1; stars <= 3; stars++)
        {
            await using var program = Start();
            using var client = new HttpClient { BaseAddress = await program.Listening };
            var browser = new Browser(client, Article) { Visitor = visitor };
            await Eventually.Holds(async () => (await browser.Look()).StatusCode is HttpStatusCode.OK, "the program answers");
            if (visitor is not null)
                Assert.Equal($$"""{"average":{{stars - 1}},"count":1,"yours":{{stars - 1}}}""", await Answer(browser.Look(Browser.Json)));

            Assert.Equal($$"""{"average":{{stars}},"count":1,"yours":{{stars}}}""", await Answer(browser.Vote($"{stars}", Browser.Json)));
            visitor = browser.Visitor;
        }
    }

    // Leaving its scope ends it by SIGKILL.
    private RunningProgram Start() => RunningProgram.Start(
        RunningProgram.Built,
        SiteFolder.Checkout,
        ["--urls", "http://127.0.0.1:0", "--Content:Folder", _folder.Content, "--Data:Folder", _folder.Data]);

    private static async Task<string> Answer(Task<HttpResponseMessage> answer)
    {
        using var response = await answer;
        return await response.Content.ReadAsStringAsync(Cancellation);
    }
}
