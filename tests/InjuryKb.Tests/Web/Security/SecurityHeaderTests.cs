using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Parser;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Web.Security;

public sealed class SecurityHeaderTests : IAsyncLifetime
{
    private readonly Site _site = new(Addresses.WithPicture());

    public ValueTask InitializeAsync() => _site.InitializeAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Every_answer_says_how_little_a_browser_may_do_with_it()
    {
        foreach (var address in Addresses.All(_site).Append("/no-such-page"))
        {
            var answer = await Get(address);
            var policy = Directives(answer);

            Assert.Equal("'none'", policy["default-src"]);
            Assert.Equal("'none'", policy["frame-ancestors"]);
            Assert.Equal("'none'", policy["base-uri"]);
            Assert.Contains(policy["form-action"], new[] { "'self'", "'none'" });
            Assert.DoesNotContain("unsafe", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
            Assert.DoesNotContain("http", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
            Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
            Assert.Equal("same-origin", Header(answer, "Referrer-Policy"));
            Assert.Contains("geolocation=()", Header(answer, "Permissions-Policy"), StringComparison.Ordinal);
            Assert.Equal("max-age=31536000", Header(answer, "Strict-Transport-Security"));
            Assert.False(answer.Headers.Contains("Server"));
        }
    }

    [Fact]
    public async Task A_drawing_opened_by_itself_runs_nothing()
    {
        var policy = Directives(await Get($"/{Addresses.Picture}"));

        Assert.True(policy.ContainsKey("sandbox"));
        Assert.False(policy.ContainsKey("script-src"));
    }

    [Fact]
    public async Task A_drawing_opened_by_itself_has_its_own_styles_and_no_others()
    {
        const string Styles = "\n.paper { fill: #101716 }\n";
        _site.Folder.Write(
            Addresses.Picture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><style>{Styles}</style><style><![CDATA[a>b{{}}]]></style><rect class=\"paper\"/></svg>");

        var policy = Directives(await Get($"/{Addresses.Picture}"));

        Assert.Equal($"{Hash(Styles)} {Hash("a>b{}")}", policy["style-src"]);
        Assert.Equal("'none'", policy["default-src"]);
    }

    [Fact]
    public async Task Pages_hold_no_script_or_style_that_their_policy_would_refuse()
    {
        foreach (var address in new[] { "/", "/categories", "/hamstring", "/hamstring/upper-hamstring-pain", "/about", "/emergency", "/no-such-page" })
        {
            var answer = await Get(address);
            using var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

            Assert.Empty(page.QuerySelectorAll("[style], style"));
            Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
            foreach (var inline in page.Scripts.Where(script => script.Source is null && script.Type is not "application/ld+json"))
                Assert.Contains(Hash(inline.Text), Directives(answer)["script-src"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_TLS_nothing_is_promised_about_TLS()
    {
        var answer = await _site.Client.GetAsync(new Uri("http://injuries.example/"), TestContext.Current.CancellationToken);

        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    private static string Hash(string script) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";

    private static Dictionary<string, string> Directives(HttpResponseMessage answer) =>
        Header(answer, "Content-Security-Policy").Split("; ")
            .Select(directive => directive.Split(' ', 2))
            .ToDictionary(parts => parts[0], parts => parts.ElementAtOrDefault(1) ?? "");

    private static string Header(HttpResponseMessage answer, string name) => Assert.Single(answer.Headers.GetValues(name));

    private Task<HttpResponseMessage> Get(string address) => _site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}
