using System.Net;
using System.Net.Http.Headers;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Web.Delivery;

/// <summary>What any cache between the site and a reader may count on.</summary>
public sealed class FreshnessTests : IAsyncLifetime
{
    private static readonly string[] Encodings = ["identity", "gzip", "br"];

    private static readonly HashSet<string> Reading = ["/", "/categories", "/hamstring", "/hamstring/upper-hamstring-pain", "/about", "/emergency"];

    private readonly Site _site = new(Addresses.WithPicture());

    public ValueTask InitializeAsync() => _site.InitializeAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_reading_page_holds_nothing_of_its_visitor()
    {
        foreach (var address in await ReadingPages())
        {
            var mine = await Get(address);
            var yours = await Get(address, ("Cookie", "visitor=0123456789abcdef0123456789abcdef"), ("User-Agent", "another"), ("Accept-Language", "de"));

            Assert.False(mine.Headers.Contains("Set-Cookie"), address);
            Assert.DoesNotContain("__RequestVerificationToken", await Text(mine), StringComparison.Ordinal);
            Assert.Equal(await Text(mine), await Text(yours));
            Assert.Equal(mine.Headers.ETag, yours.Headers.ETag);
        }
    }

    [Fact]
    public async Task No_request_puts_its_own_words_into_a_page()
    {
        foreach (var address in await ReadingPages())
        {
            var honest = await Get(address);
            var forged = await Get(
                address,
                ("Host", "evil.example"),
                ("X-Forwarded-Host", "evil.example"),
                ("X-Forwarded-Proto", "gopher"),
                ("X-Forwarded-For", "203.0.113.9"),
                ("X-Forwarded-Prefix", "/evil"),
                ("X-Original-URL", "/evil"),
                ("Forwarded", "host=evil.example;proto=gopher"));

            Assert.Equal(await Text(honest), await Text(forged));
            Assert.DoesNotContain(forged.Headers, header => header.Value.Any(value => value.Contains("evil", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task A_page_is_not_sent_again_while_it_is_unchanged()
    {
        foreach (var address in await ReadingPages())
        {
            foreach (var encoding in Encodings)
            {
                var first = await Get(address, ("Accept-Encoding", encoding));
                Assert.NotNull(first.Headers.ETag);
                Assert.Contains("Accept-Encoding", first.Headers.Vary);

                var second = await Get(address, ("Accept-Encoding", encoding), ("If-None-Match", first.Headers.ETag.ToString()));
                Assert.True(second.StatusCode is HttpStatusCode.NotModified, $"{address} {encoding}: {second.StatusCode}");
                Assert.Equal(first.Headers.ETag, second.Headers.ETag);
                Assert.Equal(first.Headers.CacheControl, second.Headers.CacheControl);
                Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            }
        }
    }

    [Fact]
    public async Task Each_encoding_has_a_tag_of_its_own()
    {
        var tags = new HashSet<EntityTagHeaderValue>();
        foreach (var encoding in Encodings)
        {
            var page = await Get("/hamstring/upper-hamstring-pain", ("Accept-Encoding", encoding));
            Assert.Equal(encoding is "identity" ? [] : [encoding], page.Content.Headers.ContentEncoding);
            Assert.True(tags.Add(page.Headers.ETag!));
        }
    }

    [Theory]
    [InlineData("/no-such-page")]
    [InlineData("/hamstring/no-such-article")]
    public async Task What_is_missing_is_never_stored(string address) =>
        Assert.True((await Get(address)).Headers.CacheControl?.NoStore);

    [Fact]
    public async Task A_picture_that_changed_is_not_kept_under_the_fingerprint_of_before()
    {
        var index = (InjuryKb.Content.Index.PictureQueries)_site.Services.GetService(typeof(InjuryKb.Content.Index.PictureQueries))!;
        var before = index.Find(Addresses.Picture)!.Fingerprint;
        _site.Folder.Write(Addresses.Picture, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>");

        var named = await Get($"/{Addresses.Picture}?v={before}");

        Assert.Equal(TimeSpan.Zero, named.Headers.CacheControl?.MaxAge ?? TimeSpan.Zero);
    }

    [Fact]
    public async Task A_picture_named_with_its_fingerprint_is_kept_for_ever()
    {
        var page = await Get($"/{Addresses.Picture}");
        Assert.True(page.Headers.CacheControl?.NoCache);
        Assert.Equal("image/svg+xml", page.Content.Headers.ContentType?.MediaType);

        var index = (InjuryKb.Content.Index.PictureQueries)_site.Services.GetService(typeof(InjuryKb.Content.Index.PictureQueries))!;
        var named = await Get($"/{Addresses.Picture}?v={index.Find(Addresses.Picture)!.Fingerprint}");
        Assert.Equal("public, max-age=31536000, immutable", named.Headers.CacheControl?.ToString());
    }

    private async Task<IReadOnlyList<string>> ReadingPages()
    {
        var pages = new List<string>();
        foreach (var address in Addresses.All(_site).Where(address => !IsAsset(address)))
        {
            var page = await Get(address);
            if (page.StatusCode is HttpStatusCode.OK && page.Headers.CacheControl is { NoStore: false, Public: true })
                pages.Add(address);
        }

        Assert.Superset(Reading, pages.ToHashSet());
        return pages;
    }

    private static bool IsAsset(string address) => address.StartsWith("/css/", StringComparison.Ordinal) || address.StartsWith("/js/", StringComparison.Ordinal);

    private async Task<HttpResponseMessage> Get(string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await _site.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<string> Text(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
