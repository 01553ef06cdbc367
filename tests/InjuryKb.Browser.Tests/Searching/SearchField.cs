using Microsoft.Playwright;

namespace InjuryKb.Browser.Tests.Searching;

/// <summary>The search field and what it suggests, as a reader meets them.</summary>
internal sealed class SearchField(IPage page)
{
    public const string Asking = "**/search/suggestions?*";

    public ILocator Input => page.GetByRole(AriaRole.Combobox, new() { Name = "Search", Exact = true });

    public ILocator Suggestions => page.GetByRole(AriaRole.Listbox, new() { Name = "Suggestions", Exact = true });

    public ILocator Options => Suggestions.GetByRole(AriaRole.Option);

    public ILocator Chosen => Suggestions.GetByRole(AriaRole.Option, new() { Selected = true });

    /// <summary>Types it, key by key, and waits for something that is suggested on the way.</summary>
    public async Task Type(string text)
    {
        await Input.PressSequentiallyAsync(text);
        await Assertions.Expect(Options.First).ToBeVisibleAsync();
    }

    /// <summary>Puts it into the empty field at once, and waits for what is suggested for the whole of it.</summary>
    public async Task Paste(string text)
    {
        await Input.FillAsync(text);
        await Assertions.Expect(Options.First).ToBeVisibleAsync();
    }

    public async Task Press(params IEnumerable<string> keys)
    {
        foreach (var key in keys)
            await page.Keyboard.PressAsync(key);
    }
}
