using Microsoft.Playwright;

namespace InjuryKb.Browser.Tests.Browsing;

/// <summary>The body map by keyboard, mouse and touch, always without script.</summary>
public sealed class BodyMapTests(Chromium chromium, VisitedSite site)
{
    private const string Lit = "rgb(11, 82, 87)";
    private const int Smallest = 44;

    [Fact]
    public async Task The_keyboard_lights_all_of_a_category_names_it_and_follows_it()
    {
        await using var reader = await Home();
        var hip = reader.Page.GetByRole(AriaRole.Link, new() { Name = "Hip Injuries", Exact = true });

        await reader.TabTo(hip.First);
        await IsLit(reader, "hip", shapes: 2);
        await IsNamed(reader, "Hip Injuries");
        await reader.Page.Keyboard.PressAsync("Tab");
        await IsLit(reader, "groin", shapes: 1);
        await IsNamed(reader, "Groin Injuries");
        await reader.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/groin").AbsoluteUri);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task The_list_lights_the_figure_and_the_figure_lights_the_list()
    {
        await using var reader = await Home();

        await reader.Page.Locator(".groups li[data-region=shoulder]").HoverAsync();
        await IsLit(reader, "shoulder", shapes: 4);
        await reader.Page.Locator(".body-map a[data-region=achilles]:has(rect)").Last.HoverAsync();
        await IsLit(reader, "achilles", shapes: 2);
        await Assertions.Expect(reader.Page.Locator(".groups li[data-region=achilles] a"))
            .ToHaveCSSAsync("text-decoration-thickness", "3px");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=xyzzy")]
    public async Task A_finger_on_a_small_phone_hits_what_it_points_at(string address)
    {
        await using var reader = await Open(address, new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true });

        Assert.Empty(await Missed(reader, Smallest));
        await reader.Page.Locator(".body-map a[href='/midfoot-arch']:has(rect)").TapAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/midfoot-arch").AbsoluteUri);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Every_category_is_a_stop_of_the_keyboard_that_is_seen_named_and_lit()
    {
        await using var reader = await Home();
        var stops = reader.Page.Locator(".body-map a[data-region]:not([tabindex])");
        await stops.First.FocusAsync();

        foreach (var stop in await stops.AllAsync())
        {
            await Assertions.Expect(stop).ToBeFocusedAsync();
            await Assertions.Expect(stop).ToBeInViewportAsync();
            var region = await stop.GetAttributeAsync("data-region");
            await Assertions.Expect(reader.Page.Locator($".groups li[data-region={region}] a")).ToHaveCSSAsync("text-decoration-thickness", "3px");
            await reader.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task In_forced_colours_a_category_is_still_lit()
    {
        await using var reader = await Home(new() { ForcedColors = ForcedColors.Active });
        var (hip, groin) = (Shapes(reader, "hip").First, Shapes(reader, "groin").First);
        Assert.Equal(await Fill(hip), await Fill(groin));

        await reader.TabTo(reader.Page.GetByRole(AriaRole.Link, new() { Name = "Hip Injuries", Exact = true }).First);

        Assert.NotEqual(await Fill(hip), await Fill(groin));
    }

    [Theory]
    [InlineData(640)]
    [InlineData(320)]
    public async Task At_twice_and_four_times_the_zoom_it_fits_and_every_target_is_hit(int width)
    {
        await using var reader = await Home(new() { DeviceScaleFactor = 2, ViewportSize = new() { Width = width, Height = 400 } });

        Assert.True(await reader.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        Assert.Empty(await Missed(reader));
    }

    [Fact]
    public async Task The_figure_can_be_skipped()
    {
        await using var reader = await Home();

        await reader.TabTo(reader.Page.GetByRole(AriaRole.Link, new() { Name = "Skip the figure" }));
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(reader.Page.Locator(".groups a").First).ToBeFocusedAsync();
    }

    private Task<Reader> Home(BrowserNewContextOptions? options = null) => Open("/", options ?? new());

    private async Task<Reader> Open(string address, BrowserNewContextOptions options)
    {
        options.JavaScriptEnabled = false;
        var reader = await chromium.Reader(site, options);
        await reader.Open(address);
        return reader;
    }

    private static async Task IsLit(Reader reader, string region, int shapes)
    {
        var drawn = Shapes(reader, region);
        await Assertions.Expect(drawn).ToHaveCountAsync(shapes);
        foreach (var shape in await drawn.AllAsync())
            await Assertions.Expect(shape).ToHaveCSSAsync("fill", Lit);
    }

    /// <summary>Targets whose middle belongs to something else, or that are smaller than that.</summary>
    private static Task<string[]> Missed(Reader reader, int smallest = 0) => reader.Page.EvaluateAsync<string[]>(
        """
        smallest => [...document.querySelectorAll(".body-map a:has(rect)")].filter(link => {
          link.scrollIntoView({ block: "center" });
          const { x, y, width, height } = link.getBoundingClientRect();
          return Math.min(width, height) < smallest || document.elementFromPoint(x + width / 2, y + height / 2)?.closest("a") !== link;
        }).map(link => link.outerHTML)
        """,
        smallest);

    private static ILocator Shapes(Reader reader, string region) => reader.Page.Locator($".body-map > svg [data-region={region}] path");

    private static Task<string> Fill(ILocator shape) => shape.EvaluateAsync<string>("shape => getComputedStyle(shape).fill");

    private static Task IsNamed(Reader reader, string title) =>
        Assertions.Expect(reader.Page.Locator(".named span:visible")).ToHaveTextAsync(title);
}
