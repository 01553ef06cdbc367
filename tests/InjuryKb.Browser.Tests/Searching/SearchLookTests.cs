using InjuryKb.Browser.Tests.Accessibility;
using Microsoft.Playwright;

namespace InjuryKb.Browser.Tests.Searching;

/// <summary>Open suggestions, and results in the looks that only some readers need.</summary>
public sealed class SearchLookTests(Chromium chromium, VisitedSite site)
{
    [Fact]
    public async Task Open_suggestions_have_no_barrier()
    {
        await using var reader = await Open();

        await Look.AssertNoBarrier(
            reader, [.. Look.Usual, new Look(320, ColorScheme.Light, ForcedColors.Active), new Look(1280, ColorScheme.Dark, ForcedColors.Active)]);
        await Assertions.Expect(new SearchField(reader.Page).Suggestions).ToBeVisibleAsync();
    }

    [Fact]
    public async Task In_forced_colours_the_chosen_suggestion_looks_chosen()
    {
        await using var reader = await Open();
        await new Look(1280, ColorScheme.Dark, ForcedColors.Active).At(reader.Page);
        var field = new SearchField(reader.Page);

        Assert.NotEqual(await Background(field.Options.Nth(1)), await Background(field.Chosen));
    }

    [Theory]
    [InlineData("knee pain on stairs")]
    [InlineData("calf swollen and short of breath")]
    [InlineData("planter fashitis")]
    public async Task With_letters_twice_as_large_or_twice_the_zoom_no_result_is_cut_off(string text)
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open($"/search?q={Uri.EscapeDataString(text)}");
        foreach (var (width, size) in ((int, string)[])[(1280, "200%"), (640, "200%"), (640, "100%"), (320, "100%")])
        {
            await new Look(width, ColorScheme.Light).At(reader.Page);
            await reader.Page.EvaluateAsync("size => { document.documentElement.style.fontSize = size; }", size);
            await Look.AssertNothingIsCutOff(reader.Page);
        }
    }

    private async Task<Reader> Open()
    {
        var reader = await chromium.Reader(site);
        await reader.Open("/search");
        var field = new SearchField(reader.Page);
        await field.Paste("hammy");
        await field.Press("ArrowDown");
        await Assertions.Expect(field.Chosen).ToHaveCountAsync(1);
        return reader;
    }

    private static Task<string> Background(ILocator option) => option.EvaluateAsync<string>("option => getComputedStyle(option).backgroundColor");
}
