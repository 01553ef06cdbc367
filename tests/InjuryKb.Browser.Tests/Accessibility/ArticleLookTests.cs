using InjuryKb.Browser.Tests.Ratings;
using Microsoft.Playwright;

namespace InjuryKb.Browser.Tests.Accessibility;

/// <summary>The article in the looks that only some readers need.</summary>
public sealed class ArticleLookTests(Chromium chromium, VisitedSite site)
{
    private const string Article = "/hamstring/upper-hamstring-pain";
    private const string Empty = "rgba(0, 0, 0, 0)";

    [Fact]
    public async Task In_forced_colours_it_has_no_barrier_and_a_given_star_still_looks_given()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open(Article);
        await Look.AssertNoBarrier(
            reader, new Look(320, ColorScheme.Light, ForcedColors.Active), new Look(1280, ColorScheme.Dark, ForcedColors.Active));

        var stars = new RatedPage(reader.Page);
        await stars.Star(1).FocusAsync();
        await reader.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(stars.Star(2)).ToBeCheckedAsync();
        Assert.NotEqual(Empty, await Fill(stars, 1));
        Assert.NotEqual(Empty, await Fill(stars, 2));
        Assert.Equal(Empty, await Fill(stars, 3));
    }

    [Fact]
    public async Task On_paper_it_is_black_on_white_with_its_cards_and_the_addresses_of_its_sources()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open(Article);
        await Look.AssertNoBarrier(reader, new Look(800, ColorScheme.Dark, Media: Media.Print));

        Assert.Equal("rgb(255, 255, 255)", await Style(reader.Page.Locator("html"), "backgroundColor"));
        Assert.Equal("rgb(0, 0, 0)", await Style(reader.Page.Locator("html"), "color"));
        Assert.Contains("(https://", await Printed(reader), StringComparison.Ordinal);
        await Assertions.Expect(reader.Page.Locator(".card").First).ToBeVisibleAsync();
        foreach (var onScreenOnly in (string[])["#useful", ".contents", ".masthead nav", ".skip", ".jumps"])
            await Assertions.Expect(reader.Page.Locator(onScreenOnly)).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(640)]
    public async Task With_letters_twice_as_large_nothing_is_cut_off(int width)
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open(Article);
        await new Look(width, ColorScheme.Light).At(reader.Page);
        await reader.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
        await Look.AssertNothingIsCutOff(reader.Page);
    }

    [Fact]
    public async Task At_twice_the_zoom_it_reads_and_votes_as_before()
    {
        await using var reader = await chromium.Reader(site, new() { DeviceScaleFactor = 2, ViewportSize = new() { Width = 640, Height = 400 } });
        await reader.Open("/knee/patellar-tendinopathy");
        await Look.AssertNothingIsCutOff(reader.Page);

        var stars = new RatedPage(reader.Page);
        await stars.Star(4).ClickAsync();
        await stars.Shows(4, "4.0 of 5 · 1 rating");
    }

    /// <summary>The spacing of WCAG 1.4.12.</summary>
    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task With_more_space_between_lines_words_and_letters_nothing_is_cut_off(int width)
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open(Article);
        await new Look(width, ColorScheme.Light).At(reader.Page);
        await reader.Page.EvaluateAsync("""
            () => {
              const spaced = new CSSStyleSheet();
              spaced.replaceSync(`
                * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
                p { margin-bottom: 2em !important; }`);
              document.adoptedStyleSheets = [spaced];
            }
            """);
        await Look.AssertNothingIsCutOff(reader.Page);
    }

    private static Task<string> Style(ILocator element, string property) =>
        element.EvaluateAsync<string>("(element, property) => getComputedStyle(element)[property]", property);

    private static Task<string> Printed(Reader reader) =>
        reader.Page.Locator(".references .source").First.EvaluateAsync<string>("source => getComputedStyle(source, '::after').content");

    private static Task<string> Fill(RatedPage stars, int star) =>
        stars.Star(star).EvaluateAsync<string>("star => getComputedStyle(star.parentElement.querySelector('path')).fill");
}
