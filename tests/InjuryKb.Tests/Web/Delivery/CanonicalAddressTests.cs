using System.Net;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Web.Delivery;

public sealed class CanonicalAddressTests(ListeningSite site) : IClassFixture<ListeningSite>
{
    [Theory]
    [InlineData("/Hamstring", "/hamstring")]
    [InlineData("/hamstring/", "/hamstring")]
    [InlineData("/HAMSTRING//Upper-Hamstring-Pain/?a=B", "/hamstring/upper-hamstring-pain?a=B")]
    [InlineData("/h%61mstring", "/hamstring")]
    [InlineData("//evil.example/", "/evil.example")]
    [InlineData("/%5Cevil.example/", "/%5Cevil.example")]
    public async Task Another_spelling_leads_to_the_one_that_counts(string spelt, string canonical)
    {
        var answer = await Get(spelt);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(canonical, answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/hamstring")]
    [InlineData("/hamstring?A=B")]
    [InlineData("/%C3%A9")]
    [InlineData("/%c3%a9")]
    [InlineData("/a%2fb")]
    [InlineData("/a%20b")]
    public async Task A_spelling_leads_nowhere_twice(string spelt)
    {
        var answer = await Get(spelt);
        if (answer.StatusCode is HttpStatusCode.MovedPermanently)
            answer = await Get(answer.Headers.Location!.OriginalString);

        Assert.NotEqual(HttpStatusCode.MovedPermanently, answer.StatusCode);
    }

    [Fact]
    public async Task An_old_address_leads_to_the_article_that_took_its_place()
    {
        site.Folder.Write("knee/runners-knee.md", File.ReadAllText(Path.Combine(site.Folder.Content, "knee/runners-knee.md")).Replace("\nauthors:", "\naliases: [knee/sore-kneecap]\nauthors:", StringComparison.Ordinal));
        await Eventually.Holds(async () => (await Get("/knee/sore-kneecap")).StatusCode is HttpStatusCode.MovedPermanently, "the alias is known");

        Assert.Equal("/knee/runners-knee", (await Get("/knee/sore-kneecap")).Headers.Location?.OriginalString);
    }

    private Task<HttpResponseMessage> Get(string spelt) => site.Client.GetAsync(
        new Uri(site.Address.GetLeftPart(UriPartial.Authority) + spelt, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }),
        TestContext.Current.CancellationToken);
}
