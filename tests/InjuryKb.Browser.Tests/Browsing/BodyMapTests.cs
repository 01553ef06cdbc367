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

    [Fact]
    public async Task A_finger_on_a_small_phone_hits_what_it_points_at()
    {
        await using var reader = await Home(new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true });

        foreach (var link in await reader.Page.Locator(".body-map a:has(rect)").AllAsync())
        {
            var box = (await link.BoundingBoxAsync())!;
            var said = $"{await link.GetAttributeAsync("href")}: {box.Width} by {box.Height}";
            Assert.True(box is { Width: >= Smallest, Height: >= Smallest }, said);
            await link.TapAsync(new() { Trial = true });
        }

        await reader.Page.Locator(".body-map a[href='/midfoot-arch']:has(rect)").TapAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/midfoot-arch").AbsoluteUri);
        Assert.Empty(reader.Complaints);
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

    private async Task<Reader> Home(BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.JavaScriptEnabled = false;
        var reader = await chromium.Reader(site, options);
        await reader.Open("/");
        return reader;
    }

    private static async Task IsLit(Reader reader, string region, int shapes)
    {
        var drawn = reader.Page.Locator($".body-map > svg [data-region={region}] path");
        await Assertions.Expect(drawn).ToHaveCountAsync(shapes);
        foreach (var shape in await drawn.AllAsync())
            await Assertions.Expect(shape).ToHaveCSSAsync("fill", Lit);
    }

    private static Task IsNamed(Reader reader, string title) =>
        Assertions.Expect(reader.Page.Locator(".named span:visible")).ToHaveTextAsync(title);
}
