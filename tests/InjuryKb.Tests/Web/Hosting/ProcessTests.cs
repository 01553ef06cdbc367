using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Web.Hosting;

public sealed class ProcessTests : IAsyncLifetime
{
    private const string Private = "203.0.113.77";

    /// <summary>The program says "continue" when it waits for the form.</summary>
    private const string UnfinishedVote =
        "POST /hamstring/upper-hamstring-pain/rating HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        + "Content-Length: 7\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n";

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
        await Eventually.Holds(
            async () => (await _client.GetAsync("/hamstring/upper-hamstring-pain/rating")).IsSuccessStatusCode, "the site takes votes");
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
        var address = _client.BaseAddress!;
        using var connection = new TcpClient(address.Host, address.Port);
        await using var stream = connection.GetStream();
        using var answer = new StreamReader(stream);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(UnfinishedVote), TestContext.Current.CancellationToken);
        Assert.Equal("HTTP/1.1 100 Continue", await answer.ReadLineAsync(TestContext.Current.CancellationToken));

        _program.Terminate();
        await Eventually.Holds(() => RefusesConnections(address), "nobody new is let in");
        await stream.WriteAsync("stars=4"u8.ToArray(), TestContext.Current.CancellationToken);

        Assert.Contains("HTTP/1.1 303 See Other", await answer.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
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

    private static async Task<bool> RefusesConnections(Uri address)
    {
        try
        {
            using var another = new TcpClient();
            await another.ConnectAsync(address.Host, address.Port);
            return false;
        }
        catch (SocketException)
        {
            return true;
        }
    }
}
