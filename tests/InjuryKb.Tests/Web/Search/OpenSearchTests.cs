using System.Net;
using System.Xml.Linq;
using InjuryKb.Tests.Web.Pages;

namespace InjuryKb.Tests.Web.Search;

/// <summary>A browser can add the site to its search engines.</summary>
[Collection(Reading.Name)]
public sealed class OpenSearchTests(ReadingSite site)
{
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    [Fact]
    public async Task The_description_is_what_OpenSearch_1_1_asks_for()
    {
        using var answer = await site.Client.GetAsync("/opensearch.xml", TestContext.Current.CancellationToken);
        Assert.Equal("application/opensearchdescription+xml", answer.Content.Headers.ContentType!.MediaType);
        var description = XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;

        Assert.Equal(OpenSearch + "OpenSearchDescription", description.Name);
        Assert.InRange(Only(description, "ShortName").Length, 1, 16);
        Assert.InRange(Only(description, "Description").Length, 1, 1024);
        Assert.Equal("UTF-8", Only(description, "InputEncoding"));
        Assert.Equal(["text/html", "application/json"], description.Elements(OpenSearch + "Url").Select(url => (string?)url.Attribute("type")));
    }

    [Fact]
    public async Task Its_templates_lead_to_results_and_its_picture_is_there()
    {
        var description = XDocument.Parse(await site.Client.GetStringAsync("/opensearch.xml", TestContext.Current.CancellationToken)).Root!;
        string[] addresses =
        [
            .. description.Elements(OpenSearch + "Url").Select(url => ((string)url.Attribute("template")!).Replace("{searchTerms}", "heel+pain", StringComparison.Ordinal)),
            Only(description, "Image"),
        ];

        foreach (var address in addresses)
        {
            Assert.StartsWith(Sites.Site.Url, address, StringComparison.Ordinal);
            using var answer = await site.Client.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
        }
    }

    [Theory]
    [InlineData("/search", HttpStatusCode.OK)]
    [InlineData("/search?q=heel", HttpStatusCode.OK)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    public async Task Pages_that_no_sitemap_names_link_to_it_too(string path, HttpStatusCode status) =>
        Assert.Equal("/opensearch.xml", (await site.Read(path, status)).QuerySelector("head link[rel=search]")!.GetAttribute("href"));

    private static string Only(XElement description, string name) => Assert.Single(description.Elements(OpenSearch + name)).Value;
}
