namespace InjuryKb.Tests.Web.Pages;

[Collection(Reading.Name)]
public sealed class CategoryTests(ReadingSite site)
{
    [Fact]
    public async Task A_category_shows_its_signs_then_how_to_choose_then_its_articles_and_those_nearby()
    {
        var page = await site.Read("/hamstring");

        Assert.Equal("Upper Leg Injuries - Hamstring", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["card urgent", "table", "rows"], page.QuerySelectorAll(".urgent, table, .with-aside > :first-child > .rows").Select(part => part.ClassName is { Length: > 0 } name ? name : part.LocalName));
        Assert.Equal(["What you feel", "Read"], page.Texts("th"));
        Assert.Contains("Upper Hamstring Pain", page.Texts(".entry h3"));
        Assert.Contains("Hip Injuries", page.Texts(".aside a"));
        Assert.Equal("/hamstring/feed.xml", page.QuerySelectorAll("link[type='application/atom+xml']")[^1].GetAttribute("href"));
    }

    [Fact]
    public async Task A_row_says_how_long_it_takes_to_heal_and_to_read()
    {
        var facts = (await site.Read("/hamstring")).Texts(".entry:has(a[href$='upper-hamstring-pain']) .facts span");

        Assert.StartsWith("Usually: simple strain about 2 to 6 weeks", facts[0], StringComparison.Ordinal);
        Assert.Matches("^[0-9]+ min read$", facts[1]);
        Assert.Equal(2, facts.Length);
    }

    [Fact]
    public async Task The_emergency_page_has_numbers_to_call_then_signs_by_area()
    {
        var page = await site.Read("/emergency");

        Assert.Equal(["tel:112", "tel:911", "tel:999", "tel:000", "tel:111"], page.QuerySelectorAll(".tel a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["Head and trunk", "Arm", "Hip and thigh"], page.Texts("h3")[..3]);
        Assert.NotEmpty(page.QuerySelectorAll(".signs li"));
    }

    [Fact]
    public async Task Every_header_leads_to_the_emergency_page()
    {
        foreach (var path in await site.Paths())
            Assert.NotNull((await site.Read(path)).QuerySelector("header a[href='/emergency']"));
    }
}
