using Microsoft.Playwright;

namespace InjuryKb.Browser.Tests.Ratings;

/// <summary>The stars as a reader meets them, on an article and on its rating page.</summary>
internal sealed class RatedPage(IPage page)
{
    public ILocator Send => page.GetByRole(AriaRole.Button, new() { Name = "Send rating" });

    public ILocator Withdraw => page.GetByRole(AriaRole.Button, new() { Name = "Withdraw" });

    public ILocator Average => page.Locator("[data-part=average]");

    public ILocator Answer => page.Locator("[data-part=thanks]");

    public ILocator Star(int stars) =>
        page.GetByRole(AriaRole.Radio, new() { Name = stars == 1 ? "1 star" : $"{stars} stars", Exact = true });

    public async Task Shows(int yours, string average)
    {
        await Assertions.Expect(Answer).ToHaveTextAsync($"Thank you. You gave {yours} star{(yours == 1 ? "" : "s")}.");
        await Assertions.Expect(Star(yours)).ToBeCheckedAsync();
        await Assertions.Expect(Average).ToHaveTextAsync(average);
    }

    public async Task ShowsNone()
    {
        await Assertions.Expect(Average).ToHaveTextAsync("No ratings yet");
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { Checked = true })).ToHaveCountAsync(0);
        await Assertions.Expect(Withdraw).ToHaveCountAsync(0);
    }
}
