using Microsoft.Playwright;

namespace InjuryKb.Browser.Tests.Searching;

/// <summary>Search without a mouse.</summary>
public sealed class KeyboardTests(Chromium chromium, VisitedSite site)
{
    [Fact]
    public async Task A_slash_goes_to_the_field_of_every_page()
    {
        await using var reader = await chromium.Reader(site);
        var field = new SearchField(reader.Page);
        foreach (var address in (string[])["/", "/heel", "/heel/plantar-fasciitis", "/articles", "/about", "/nowhere", "/search?q=knee"])
        {
            await reader.Open(address);
            await field.Press("/", "h", "i", "p");

            await Assertions.Expect(field.Input).ToBeFocusedAsync();
            await Assertions.Expect(field.Input).ToHaveValueAsync("hip");
        }
    }

    [Fact]
    public async Task Where_the_header_has_no_room_for_a_field_a_slash_leads_to_the_page_that_has_one()
    {
        await using var reader = await chromium.Reader(site, new() { ViewportSize = new() { Width = 640, Height = 400 } });
        await reader.Open("/heel/plantar-fasciitis");

        await reader.Page.Keyboard.PressAsync("/");

        await Assertions.Expect(reader.Page).ToHaveURLAsync(Address("/search"));
        await Assertions.Expect(new SearchField(reader.Page).Input).ToBeFocusedAsync();
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Where_one_types_a_slash_is_a_letter()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open("/about");
        var field = new SearchField(reader.Page);

        await reader.TabTo(field.Input);
        await field.Press("a", "/", "b");

        await Assertions.Expect(field.Input).ToHaveValueAsync("a/b");
    }

    [Fact]
    public async Task Arrows_and_Enter_follow_a_suggestion()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open("/about");
        var field = new SearchField(reader.Page);

        await field.Press("/");
        await field.Type("plantar f");
        await Assertions.Expect(field.Options.First).ToContainTextAsync("Plantar Fasciitis");
        await field.Press("ArrowDown", "ArrowDown", "ArrowUp");
        await Assertions.Expect(field.Chosen).ToContainTextAsync("Plantar Fasciitis");
        await field.Press("Enter");

        await Assertions.Expect(reader.Page).ToHaveURLAsync(Address("/heel/plantar-fasciitis"));
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Arrows_go_round_by_way_of_the_field_which_keeps_focus_and_text()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open("/");
        var field = new SearchField(reader.Page);
        await field.Type("ankle");

        await field.Press("ArrowUp");
        await Assertions.Expect(field.Options.Last).ToHaveAttributeAsync("aria-selected", "true");
        await field.Press("ArrowDown");
        await Assertions.Expect(field.Chosen).ToHaveCountAsync(0);
        await field.Press("ArrowDown");
        await Assertions.Expect(field.Options.First).ToHaveAttributeAsync("aria-selected", "true");
        await field.Press("ArrowLeft");
        await Assertions.Expect(field.Chosen).ToHaveCountAsync(0);

        await Assertions.Expect(field.Input).ToBeFocusedAsync();
        await Assertions.Expect(field.Input).ToHaveValueAsync("ankle");
    }

    [Fact]
    public async Task Enter_alone_leads_to_the_results_and_Tab_to_the_first_of_them()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open("/");
        var field = new SearchField(reader.Page);

        await reader.TabTo(field.Input);
        await field.Type("planter fashitis");
        await field.Press("Enter");
        await Assertions.Expect(reader.Page).ToHaveURLAsync(Address("/search?q=planter+fashitis"));
        await Assertions.Expect(field.Input).ToHaveValueAsync("planter fashitis");

        await reader.TabTo(reader.Page.Locator(".results a").First);
        await field.Press("Enter");
        await Assertions.Expect(reader.Page).ToHaveURLAsync(Address("/heel/plantar-fasciitis"));
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task What_is_typed_after_a_choice_is_what_Enter_searches_for()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open("/");
        var field = new SearchField(reader.Page);
        await field.Type("heel");

        await field.Press("ArrowDown", "s", "Enter");

        await Assertions.Expect(reader.Page).ToHaveURLAsync(Address("/search?q=heels"));
    }

    [Fact]
    public async Task Escape_closes_the_suggestions_and_an_arrow_opens_them_again()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open("/");
        var field = new SearchField(reader.Page);
        await field.Type("shin");

        await field.Press("Escape");
        await Assertions.Expect(field.Suggestions).ToBeHiddenAsync();
        await Assertions.Expect(field.Input).ToHaveValueAsync("shin");
        await field.Press("ArrowDown");
        await Assertions.Expect(field.Options.First).ToBeVisibleAsync();
        await Assertions.Expect(field.Chosen).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Tab_goes_on_to_the_button_and_leaves_no_suggestions_behind()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open("/");
        var field = new SearchField(reader.Page);
        await field.Type("shin");

        await field.Press("ArrowDown", "Tab");

        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Search" })).ToBeFocusedAsync();
        await Assertions.Expect(field.Suggestions).ToBeHiddenAsync();
    }

    private string Address(string path) => new Uri(site.Address, path).AbsoluteUri;
}
