using InjuryKb.Browser.Tests.Ratings;
using InjuryKb.Tests.Web.Sites;
using Microsoft.Playwright;

namespace InjuryKb.Browser.Tests.Accessibility;

/// <summary>Every type of page, by axe, in every usual look.</summary>
public sealed class PageTests(Chromium chromium, VisitedSite site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/categories")]
    [InlineData("/ribcage-chest")]
    [InlineData("/hamstring?order=rated")]
    [InlineData("/hamstring/upper-hamstring-pain")]
    [InlineData("/medications/nsaids")]
    [InlineData("/articles")]
    [InlineData("/emergency")]
    [InlineData("/contributors")]
    [InlineData("/contributors/steve-albrechta")]
    [InlineData("/how-we-write")]
    [InlineData("/search?q=planter+fashitis")]
    [InlineData("/search?q=calf+swollen+and+short+of+breath")]
    [InlineData("/search?q=kneepain")]
    [InlineData("/search?q=planter+fashitis&literal=1")]
    [InlineData("/hip/hip-flexor-strain/rating")]
    public async Task A_page_has_no_barrier(string address)
    {
        await using var reader = await chromium.Reader(site);
        Assert.Equal(200, await reader.Open(address));
        await Look.AssertNoBarrier(reader, Look.Usual);
    }

    [Fact]
    public async Task The_page_that_says_what_is_not_there_has_no_barrier()
    {
        await using var reader = await chromium.Reader(site);
        Assert.Equal(404, await reader.Open("/hamstring/upper-hamstring-pian"));
        await Look.AssertNoBarrier(reader, Look.Usual);
    }

    [Fact]
    public async Task The_page_that_asks_to_wait_for_the_index_has_no_barrier()
    {
        await using var indexing = new ListeningSite(SiteFolder.Empty());
        indexing.Start();
        await using var reader = await chromium.Reader(indexing);
        Assert.Equal(503, await reader.Open("/"));
        await Look.AssertNoBarrier(reader, Look.Usual);
    }

    [Fact]
    public async Task A_page_that_was_voted_on_has_no_barrier()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open("/hip/hip-osteoarthritis");
        await new RatedPage(reader.Page).Star(3).ClickAsync();
        await new RatedPage(reader.Page).Shows(3, "3.0 of 5 · 1 rating");
        await Look.AssertNoBarrier(reader, Look.Usual[0]);

        await reader.Open("/hip/hip-osteoarthritis/rating");
        await Look.AssertNoBarrier(reader, Look.Usual);
    }

    [Fact]
    public async Task A_vote_that_is_refused_has_an_answer_without_a_barrier()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open("/hip/gluteal-tendinopathy");
        await reader.Page.RunAndWaitForResponseAsync(
            () => reader.Page.Locator("#stars").EvaluateAsync("stars => stars.submit()"), response => response.Status == 400);
        await reader.Page.GetByRole(AriaRole.Heading, new() { Name = "How many stars?" }).WaitForAsync();
        await Look.AssertNoBarrier(reader, Look.Usual);
    }
}
