using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using InjuryKb.Tests.Web.Pages;

namespace InjuryKb.Tests.Web.Search;

[Collection(Reading.Name)]
public sealed class SearchPageTests(ReadingSite site)
{
    [Fact]
    public async Task A_slip_is_answered_with_what_was_meant_and_the_way_back()
    {
        var page = await site.Read("/search?q=planter%20fashitis");

        Assert.Equal(["Showing results for plantar fasciitis. Search only for planter fashitis."], page.Texts(".corrected"));
        var literal = await site.Read(page.QuerySelectorAll(".corrected a")[1].GetAttribute("href")!);
        Assert.Empty(literal.QuerySelectorAll(".corrected"));
    }

    [Fact]
    public async Task A_region_leads_to_its_category() =>
        Assert.Equal("/knee", (await site.Read("/search?q=knee")).QuerySelector(".results a")!.GetAttribute("href"));

    [Fact]
    public async Task An_alarming_text_shows_the_card_above_the_results()
    {
        var main = (await site.Read("/search?q=crushing%20chest%20pain")).QuerySelector("main")!;

        Assert.NotNull(main.QuerySelector(".card.emergency ~ .results"));
        Assert.Null((await site.Read("/search?q=tennis%20elbow")).QuerySelector(".card"));
    }

    [Fact]
    public async Task Pages_and_filters_are_plain_links()
    {
        var first = await site.Read("/search?q=pain%20running");
        var next = await site.Read(first.QuerySelector(".pages [rel=next]")!.GetAttribute("href")!);

        Assert.NotEqual(first.Texts(".results h2")[0], next.Texts(".results h2")[0]);
        var heel = await site.Read("/search?q=pain&in=heel");
        Assert.NotEmpty(heel.QuerySelectorAll(".results h2"));
        Assert.Equal("true", heel.QuerySelector(".filter a[href*='in=heel']")!.GetAttribute("aria-current"));
    }

    [Theory]
    [InlineData("knee")]
    [InlineData("shin")]
    [InlineData("pain")]
    public async Task Next_leads_through_all_results_and_ends_on_a_page_that_has_some(string text)
    {
        var (next, left) = ($"/search?q={text}", 20);
        while (next is not null && left-- > 0)
        {
            var page = await site.Read(next);
            Assert.NotEmpty(page.QuerySelectorAll("ol.results > li"));
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Null(next);
    }

    [Fact]
    public async Task The_field_is_on_every_page_and_works_without_script()
    {
        foreach (var path in (string[])["/", "/knee", "/heel/plantar-fasciitis", "/about", "/search"])
        {
            var form = (await site.Read(path)).QuerySelector("form[role=search]")!;
            Assert.Equal("/search", form.GetAttribute("action"));
            Assert.Equal("q", form.QuerySelector("input[type=search]")!.GetAttribute("name"));
        }
    }

    [Theory]
    [InlineData("page=-1&in=%00&literal=x&size=-5")]
    [InlineData("page=99999999999&in=nowhere")]
    [InlineData("q=knee&q=hip&page=x")]
    [InlineData("size=x")]
    public async Task Odd_parameters_are_left_out(string query)
    {
        foreach (var path in (string[])["/search", "/search.json", "/search/suggestions"])
            Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync($"{path}?{query}", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task The_json_has_the_promised_shape()
    {
        var answer = await Json("planter fashitis&size=2");

        Assert.Equal(["query", "corrected", "total", "results"], answer.Select(property => property.Key));
        Assert.Equal("plantar fasciitis", (string?)answer["corrected"]);
        Assert.Equal(["url", "title", "category", "excerpt", "why"], answer["results"]![0]!.AsObject().Select(property => property.Key));
        Assert.InRange(answer["results"]!.AsArray().Count, 1, 2);
    }

    private async Task<JsonObject> Json(string query) => (await site.Client.GetFromJsonAsync<JsonObject>(
        $"/search.json?q={query.Replace(" ", "%20", StringComparison.Ordinal)}", TestContext.Current.CancellationToken))!;
}
