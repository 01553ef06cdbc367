using Microsoft.Playwright;

namespace InjuryKb.Browser.Tests.Browsing;

public sealed class BrowsingTests(Chromium chromium, VisitedSite site)
{
    private const string Category = "Upper Leg Injuries - Hamstring";
    private const string Article = "Upper Hamstring Pain";

    [Fact]
    public async Task From_the_home_page_two_clicks_lead_to_an_article()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open("/");

        await Link(reader, Category).ClickAsync();
        await Heading(reader, Category);
        await Link(reader, Article).ClickAsync();

        await Heading(reader, Article);
        Assert.EndsWith("/hamstring/upper-hamstring-pain", reader.Page.Url, StringComparison.Ordinal);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task The_keyboard_leads_there_too()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open("/");

        await reader.TabTo(Link(reader, Category));
        await reader.Page.Keyboard.PressAsync("Enter");
        await Heading(reader, Category);
        await reader.TabTo(Link(reader, Article));
        await reader.Page.Keyboard.PressAsync("Enter");

        await Heading(reader, Article);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task The_body_parts_lead_to_an_article_without_script_on_a_phone()
    {
        await using var reader = await chromium.Reader(
            site, new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 320, Height = 640 } });
        await reader.Open("/");

        await Link(reader, "Body parts").ClickAsync();
        await Assertions.Expect(reader.Page.Locator("main .rows a")).ToHaveCountAsync(20);
        await Link(reader, Category).ClickAsync();
        await Link(reader, Article).ClickAsync();

        await Heading(reader, Article);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task The_first_stop_is_a_link_past_the_header_that_shows_itself()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open("/hamstring/upper-hamstring-pain");
        var skip = Link(reader, "Skip to the text");
        await Assertions.Expect(skip).Not.ToBeInViewportAsync();

        await reader.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync();
        await reader.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("/hamstring/upper-hamstring-pain")]
    [InlineData("/search?q=planter+fashitis")]
    public async Task Every_stop_of_the_keyboard_is_seen_and_shows_its_focus(string address)
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open(address);
        var stops = await reader.Page.EvaluateAsync<int>(
            "() => [...document.querySelectorAll('a[href], button, summary, [type=search]')].filter(stop => stop.checkVisibility()).length");

        for (var stop = 0; stop < stops; stop++)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
            var unseen = await reader.Page.EvaluateAsync<string?>("""
                () => {
                  const stop = document.activeElement;
                  const box = stop.getBoundingClientRect();
                  const ring = stop.matches("[type=radio]") ? stop.parentElement : stop;
                  const seen = box.bottom > 0 && box.top < innerHeight && parseFloat(getComputedStyle(ring).outlineWidth) >= 3;
                  return stop === document.body || seen ? null : stop.outerHTML;
                }
                """);
            Assert.Null(unseen);
        }
    }

    private static ILocator Link(Reader reader, string name) => reader.Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).First;

    private static Task Heading(Reader reader, string title) =>
        Assertions.Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(title);
}
