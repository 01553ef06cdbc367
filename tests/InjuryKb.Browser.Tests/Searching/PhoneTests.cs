using Microsoft.Playwright;

namespace InjuryKb.Browser.Tests.Searching;

/// <summary>Search with a finger on a small phone.</summary>
public sealed class PhoneTests(Chromium chromium, VisitedSite site)
{
    private const int Smallest = 44;

    [Fact]
    public async Task A_finger_hits_the_suggestion_it_points_at()
    {
        await using var reader = await Open("/");
        var field = new SearchField(reader.Page);

        await field.Input.TapAsync();
        await field.Paste("hamstring");
        foreach (var option in await field.Options.AllAsync())
        {
            var box = (await option.BoundingBoxAsync())!;
            Assert.InRange(box.Height, Smallest, float.MaxValue);
            await option.TapAsync(new() { Trial = true });
        }

        Assert.True(await reader.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        await field.Options.Filter(new() { HasText = "Upper Hamstring Pain" }).First.TapAsync();
        await reader.Page.WaitForURLAsync("**/hamstring/upper-hamstring-pain**");
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task From_an_article_a_tap_leads_to_the_field_and_what_was_typed_to_results()
    {
        await using var reader = await Open("/heel/plantar-fasciitis");
        var field = new SearchField(reader.Page);

        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Search", Exact = true }).TapAsync();
        await Assertions.Expect(field.Input).ToBeFocusedAsync();
        await field.Type("knee pain on stairs");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Search" }).TapAsync();

        var targets = reader.Page.Locator(".filter a, .results h2 a, .pages a");
        await Assertions.Expect(targets.First).ToBeVisibleAsync();
        foreach (var target in await targets.AllAsync())
            await target.TapAsync(new() { Trial = true });
        var first = reader.Page.Locator(".results h2 a").First;
        var address = await first.GetAttributeAsync("href");
        await first.TapAsync();
        await reader.Page.WaitForURLAsync($"**{address}");
        Assert.Empty(reader.Complaints);
    }

    private async Task<Reader> Open(string address)
    {
        var reader = await chromium.Reader(site, new() { HasTouch = true, IsMobile = true, ViewportSize = new() { Width = 360, Height = 740 } });
        await reader.Open(address);
        return reader;
    }
}
