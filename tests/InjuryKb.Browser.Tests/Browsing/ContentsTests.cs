using Microsoft.Playwright;

namespace InjuryKb.Browser.Tests.Browsing;

/// <summary>The list of contents of an article.</summary>
public sealed class ContentsTests(Chromium chromium, VisitedSite site)
{
    private const string Article = "/hamstring/upper-hamstring-pain";
    private const string Far = "Back to running, cycling and swimming";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_wide_screen_it_stands_open_beside_the_text(bool script)
    {
        await using var reader = await Open(1280, script);

        var links = await Contents(reader).Locator("a").AllAsync();
        Assert.NotEmpty(links);
        await Assert.AllAsync(links, async link => Assert.True(await link.IsVisibleAsync()));
    }

    [Fact]
    public async Task On_a_wide_screen_it_follows_the_scroll()
    {
        await using var reader = await Open(1100);
        var here = Contents(reader).Locator("[aria-current]");

        foreach (var heading in await Contents(reader).GetByRole(AriaRole.Link).AllAsync())
        {
            var target = await heading.GetAttributeAsync("href");
            await reader.Page.Locator(target!).EvaluateAsync("heading => heading.scrollIntoView()");
            if (await reader.Page.EvaluateAsync<bool>("() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1"))
                break;

            await Assertions.Expect(here).ToHaveCountAsync(1);
            await Assertions.Expect(here).ToHaveAttributeAsync("href", target!);
            await Assertions.Expect(Contents(reader).Locator("summary")).ToBeInViewportAsync();
        }
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1023)]
    public async Task On_a_narrow_screen_it_is_closed_until_it_is_opened(int width)
    {
        await using var reader = await Open(width);
        var link = Contents(reader).GetByRole(AriaRole.Link, new() { Name = Far });
        await Assertions.Expect(link).ToBeHiddenAsync();

        await Contents(reader).Locator("summary").FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await link.ClickAsync();

        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Name = Far })).ToBeInViewportAsync();
        Assert.Empty(reader.Complaints);
    }

    private async Task<Reader> Open(int width, bool script = true)
    {
        var reader = await chromium.Reader(site, new() { JavaScriptEnabled = script, ViewportSize = new() { Width = width, Height = 800 } });
        await reader.Open(Article);
        return reader;
    }

    private static ILocator Contents(Reader reader) => reader.Page.GetByRole(AriaRole.Navigation, new() { Name = "On this page" });
}
