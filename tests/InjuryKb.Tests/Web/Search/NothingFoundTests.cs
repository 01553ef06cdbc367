using InjuryKb.Tests.Web.Pages;

namespace InjuryKb.Tests.Web.Search;

/// <summary>Finding nothing is no dead end.</summary>
[Collection(Reading.Name)]
public sealed class NothingFoundTests(ReadingSite site)
{
    [Theory]
    [InlineData("/search?q=xylophone-qwzx")]
    [InlineData("/search")]
    public async Task The_body_map_the_list_that_says_the_same_and_A_to_Z_follow(string address)
    {
        var main = (await site.Read(address)).QuerySelector("main")!;

        Assert.Equal(20, main.QuerySelectorAll(".body-map a[data-region]:not([tabindex])").Length);
        Assert.Equal(20, main.QuerySelectorAll(".body-map ~ #parts a").Length);
        Assert.NotNull(main.QuerySelector(".by-body ~ p a[href='/articles']"));
        Assert.NotNull((await site.Read(address)).QuerySelector("link[href^='/css/bodymap']"));
    }

    [Fact]
    public async Task A_search_that_found_something_has_no_map() =>
        Assert.Null((await site.Read("/search?q=knee")).QuerySelector(".body-map, link[href*='bodymap']"));

    [Fact]
    public async Task Nothing_there_looks_like_a_result()
    {
        var main = (await site.Read("/search?q=kneepain")).QuerySelector("main")!;

        Assert.Empty(main.QuerySelectorAll(".results, .entry, .excerpt, mark"));
        Assert.Equal(["Nearest body parts"], main.Texts(".nearest h2"));
    }

    [Fact]
    public async Task A_literal_search_asks_what_was_meant_and_keeps_the_body_part()
    {
        var meant = (await site.Read("/search?q=planter%20fashitis&literal=1&in=heel")).QuerySelector(".meant a")!;

        Assert.Equal("plantar fasciitis", meant.TextContent);
        Assert.Equal("/search?q=plantar%20fasciitis&in=heel", meant.GetAttribute("href"));
        Assert.NotEmpty((await site.Read(meant.GetAttribute("href")!)).QuerySelectorAll(".results .entry"));
    }

    [Theory]
    [InlineData("xyzzy&literal=1")]
    [InlineData("planter%20fashitis&literal=1&in=head")]
    public async Task What_would_find_nothing_either_is_not_proposed(string query) =>
        Assert.Null((await site.Read($"/search?q={query}")).QuerySelector(".meant"));

    [Fact]
    public async Task Within_a_body_part_the_way_to_all_of_them_stays()
    {
        var page = await site.Read("/search?q=planter%20fashitis&in=head");

        Assert.Contains("Nothing was found for plantar fasciitis.", page.Texts("main .lead"));
        Assert.Equal("/search?q=planter%20fashitis", page.QuerySelectorAll("main .action").Single(link => link.TextContent == "Search in all body parts").GetAttribute("href"));
    }
}
