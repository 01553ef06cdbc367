using System.Diagnostics;
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
            await using var program = await Program.Start(_folder);
            var browser = new Browser(program.Client, Article) { Visitor = visitor };
            if (visitor is not null)
                Assert.Equal($$"""{"average":{{stars - 1}},"count":1,"yours":{{stars - 1}}}""", await Answer(browser.Look(Browser.Json)));

            Assert.Equal($$"""{"average":{{stars}},"count":1,"yours":{{stars}}}""", await Answer(browser.Vote($"{stars}", Browser.Json)));
            visitor = browser.Visitor;
        }
    }

    private static async Task<string> Answer(Task<HttpResponseMessage> answer)
    {
        using var response = await answer;
        return await response.Content.ReadAsStringAsync(Cancellation);
    }

    /// <summary>The built program, which ends by SIGKILL and in no other way.</summary>
    private sealed class Program(Process process, HttpClient client) : IAsyncDisposable
    {
        private const string Announcement = "http://";
        private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

        public HttpClient Client => client;

        public static async Task<Program> Start(SiteFolder folder)
        {
            var process = Process.Start(new ProcessStartInfo("dotnet")
            {
                ArgumentList =
                {
                    Path.Combine(AppContext.BaseDirectory, "InjuryKb.Web.dll"),
                    "--urls", "http://127.0.0.1:0", "--Content:Folder", folder.Content, "--Data:Folder", folder.Data,
                },
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            process.BeginErrorReadLine();
            var client = new HttpClient { BaseAddress = await Address(process).WaitAsync(_patience, Cancellation) };
            var program = new Program(process, client);
            await Eventually.Holds(async () => (await new Browser(client, Article).Look()).StatusCode is HttpStatusCode.OK, "the program answers");
            return program;
        }

        public async ValueTask DisposeAsync()
        {
            client.Dispose();
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
            process.Dispose();
        }

        private static Task<Uri> Address(Process process)
        {
            var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
            process.OutputDataReceived += (_, line) =>
            {
                if (line.Data is null)
                    address.TrySetException(new InvalidOperationException("The program ended before it listened."));
                else if (line.Data.IndexOf(Announcement, StringComparison.Ordinal) is >= 0 and var start)
                    address.TrySetResult(new Uri(line.Data[start..].Split('"', ' ')[0]));
            };
            process.BeginOutputReadLine();
            return address.Task;
        }
    }
}
