using System.Net;
using System.Net.Sockets;
using System.Text;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Web.Security;

/// <summary>No input gives a failure, a hang, or a detail of the inside.</summary>
public sealed class OddRequestTests(ListeningSite site) : IClassFixture<ListeningSite>
{
    private const string Vote = "/hamstring/upper-hamstring-pain/rating";

    private static readonly string[] Naughty =
    [
        "", " ", "..", "%00", "%2e%2e%2f", "..%5c..%5c", "%", "%zz", "%ff%fe", "%F0%9F%92%A9", "%E2%80%AE",
        "'\"><script>alert(1)</script>", "' OR 1=1 --", "\"; DROP TABLE files; --",
        "${jndi:ldap://x}", "{{7*7}}", "@(1+1)", "*", "a*", "\"", "NEAR(",
        "con", "nul.txt", "web.config", ".env", ".git/HEAD", "index.db", "appsettings.json",
        "~", "-1", "1e309", "NaN", "undefined",
        "a/b/c/d/e/f/g/h", "hamstring/../../etc/passwd",
        "hamstring/upper-hamstring-pain.md.md", "_contributors", "_pages/about.md", "hamstring/_category", "hamstring/_category.md", "\u202e", "e\u0301", "ﬀ", "İ",
    ];

    private static readonly string[] Places =
    [
        "/{0}", "/hamstring/{0}", "/hamstring/upper-hamstring-pain/{0}", "/contributors/{0}", "/articles/{0}", "/?{0}", "/hamstring?{0}={0}", "/css/{0}",
        "/{0}/feed.xml",
    ];

    public static TheoryData<string, string, HttpStatusCode> BadForms => new()
    {
        { "application/x-www-form-urlencoded", string.Concat(Enumerable.Repeat("a[", 200)) + "=1", HttpStatusCode.BadRequest },
        { "application/x-www-form-urlencoded", "a[b]=1&stars=4", HttpStatusCode.BadRequest },
        { "application/x-www-form-urlencoded; charset=utf-7", "stars=4", HttpStatusCode.BadRequest },
        { "application/x-www-form-urlencoded; charset=none-such", "stars=x", HttpStatusCode.BadRequest },
        { "application/x-www-form-urlencoded", new string('a', 100) + "=1", HttpStatusCode.BadRequest },
        { "application/x-www-form-urlencoded", string.Join('&', Enumerable.Repeat("a=1", 1000)), HttpStatusCode.BadRequest },
        { "application/x-www-form-urlencoded", "stars=" + new string('4', 70_000), HttpStatusCode.RequestEntityTooLarge },
        { "multipart/form-data", "stars=4", HttpStatusCode.BadRequest },
        { "multipart/form-data; boundary=x", "--x\r\nnothing", HttpStatusCode.BadRequest },
        { "multipart/form-data; boundary=" + new string('x', 500), "--x", HttpStatusCode.BadRequest },
    };

    [Theory]
    [MemberData(nameof(BadForms))]
    public async Task A_form_that_cannot_be_read_is_its_senders_mistake(string type, string body, HttpStatusCode expected)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        var answer = await site.Client.PostAsync(new Uri(Vote, UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.StatusCode);
        await AssertSaysNothingOfTheInside(answer);
    }

    [Fact]
    public async Task No_address_makes_the_site_fail()
    {
        foreach (var place in Places)
        {
            foreach (var text in Naughty.Concat(Naughty.Select(Uri.EscapeDataString)))
            {
                var target = string.Format(System.Globalization.CultureInfo.InvariantCulture, place, text.Replace(" ", "%20", StringComparison.Ordinal));
                await AssertAnswered($"GET {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            }
        }
    }

    [Theory]
    [InlineData("Accept", "a/b;q=x, ;;;, text/html;q=99")]
    [InlineData("Accept", "\0")]
    [InlineData("Accept-Encoding", "br;q=-1, gzip;q=nan, \"")]
    [InlineData("If-None-Match", "\"unclosed, W/, *")]
    [InlineData("If-Modified-Since", "yesterday")]
    [InlineData("Range", "bytes=9-1, x")]
    [InlineData("Cookie", "=;=;==\";visitor=\u00ff")]
    [InlineData("Content-Length", "-1")]
    [InlineData("Content-Type", "multipart/form-data")]
    [InlineData("Transfer-Encoding", "chunked, chunked")]
    [InlineData("Expect", "200-maybe")]
    [InlineData("Host", "[::1")]
    [InlineData("Upgrade", "websocket")]
    public async Task No_header_makes_the_site_fail(string name, string value)
    {
        foreach (var method in new[] { "GET", "POST" })
            await AssertAnswered($"{method} /about HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{name}: {value}\r\n\r\n");
    }

    [Theory]
    [InlineData("GET\r\n\r\n")]
    [InlineData("GET / HTTP/9.9\r\n\r\n")]
    [InlineData("GET http://evil.example/about HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")]
    [InlineData("OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")]
    [InlineData("CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\nConnection: close\r\n\r\n")]
    [InlineData("TRACE /about HTTP/1.1\r\nHost: x\r\nX-Secret: echo\r\nConnection: close\r\n\r\n")]
    [InlineData("\u0016\u0003\u0001")]
    public async Task No_request_line_makes_the_site_fail(string request)
    {
        var answer = await AssertAnswered(request);
        Assert.DoesNotContain("echo", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_beyond_any_use_are_refused()
    {
        await AssertRefused("414", $"GET /{new string('a', 9000)} HTTP/1.1\r\nHost: x\r\n\r\n");
        await AssertRefused("431", $"GET / HTTP/1.1\r\nHost: x\r\nCookie: {new string('a', 20_000)}\r\n\r\n");
    }

    [Theory]
    [InlineData("膝", 500)]
    [InlineData("x", 8_000)]
    public async Task A_search_may_be_as_long_as_a_message(string text, int times)
    {
        var target = new Uri($"/search?q={Uri.EscapeDataString(string.Concat(Enumerable.Repeat(text, times)))}", UriKind.Relative);
        using var answer = await site.Client.GetAsync(target, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Random_bytes_are_answered_or_cut_off()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 200; round++)
        {
            var noise = new byte[random.Next(1, 200)];
            random.NextBytes(noise);
            await AssertAnswered("GET /" + Encoding.Latin1.GetString(noise) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        }
    }

    // A server that does not read on may cut the connection before its answer is through.
    private Task AssertRefused(string status, string request) => Eventually.Holds(
        async () => await AssertAnswered(request) is { Length: > 0 } answer && answer.StartsWith($"HTTP/1.1 {status}", StringComparison.Ordinal), status);

    private async Task<string> AssertAnswered(string request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(site.Address.Host, site.Address.Port, TestContext.Current.CancellationToken);
        var stream = connection.GetStream();
        string answer;
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request), TestContext.Current.CancellationToken);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            return "";
        }

        // 505 is the honest answer to another version of the protocol.
        Assert.False(answer.StartsWith("HTTP/1.1 50", StringComparison.Ordinal) && !answer.StartsWith("HTTP/1.1 505", StringComparison.Ordinal), $"{request}\n{answer}");
        return answer;
    }

    private static async Task AssertSaysNothingOfTheInside(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Microsoft", text, StringComparison.Ordinal);
    }
}
