using System.Net;
using System.Text.Json;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Web.Hosting;

public sealed class ProcessTests : IAsyncLifetime
{
    private const string Private = "203.0.113.77";

    private readonly SiteFolder _folder = SiteFolder.WithContent();
    private RunningProgram _program = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _program = RunningProgram.Start(
            RunningProgram.Built,
            "/",
            ["--urls=http://127.0.0.1:0", $"--Content:Folder={_folder.Content}", $"--Data:Folder={_folder.Data}", "--Proxies:Trusted:0=127.0.0.1"]);
        _client = new HttpClient { BaseAddress = await _program.Listening };
        await Eventually.Holds(async () => (await _client.GetAsync("/health/ready")).IsSuccessStatusCode, "the index stands");
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _program.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_request_under_way_is_finished_before_the_program_ends()
    {
        var page = _client.GetAsync(new Uri("/hamstring/upper-hamstring-pain", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, (await page).StatusCode);
        _program.Terminate();

        Assert.Equal(0, await _program.Exit());
        Assert.Empty(_program.Errors);
    }

    [Fact]
    public async Task Each_request_is_one_line_of_JSON_that_says_nothing_about_who_asked()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/hamstring/upper-hamstring-pain?q={Private}");
        request.Headers.Add("Cookie", $"visitor={Private}");
        request.Headers.Add("X-Forwarded-For", Private);
        request.Headers.Add("User-Agent", $"agent/{Private}");
        var answer = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        var bytes = (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
        _program.Terminate();
        await _program.Exit();

        Assert.DoesNotContain(Private, _program.Output, StringComparison.Ordinal);
        var lines = _program.Output.Split('\n').Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("Properties"));
        var properties = Assert.Single(lines, line => line.TryGetProperty("Route", out var route) && route.GetString() is "/{category}/{article}");
        Assert.Equal("GET", properties.GetProperty("Method").GetString());
        Assert.Equal(200, properties.GetProperty("Status").GetInt32());
        Assert.Equal(bytes, properties.GetProperty("Bytes").GetInt32());
        Assert.True(properties.TryGetProperty("Elapsed", out _));
    }
}
