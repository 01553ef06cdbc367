using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace InjuryKb.Browser.Tests.Accessibility;

/// <summary>One way in which a page is looked at.</summary>
/// <param name="Width">In CSS pixels.</param>
internal sealed record Look(int Width, ColorScheme Scheme, ForcedColors Forced = ForcedColors.None, Media Media = Media.Screen)
{
    /// <summary>A small phone and a wide screen, by day and by night.</summary>
    public static readonly IReadOnlyList<Look> Usual =
    [
        new(320, ColorScheme.Light),
        new(320, ColorScheme.Dark),
        new(1280, ColorScheme.Dark),
        new(1280, ColorScheme.Light),
    ];

    /// <summary>Nothing that axe finds, nothing that needs scrolling sideways, nothing that the browser complains of.</summary>
    public static async Task AssertNoBarrier(Reader reader, params IEnumerable<Look> looks)
    {
        foreach (var look in looks)
        {
            await look.At(reader.Page);
            var violations = (await reader.Page.RunAxe(look.Rules)).Violations
                .SelectMany(rule => rule.Nodes.Select(node => $"{look}: {rule.Id}: {node.Html}: {string.Join(' ', node.Any.Select(check => check.Message))}"));
            Assert.True(!violations.Any(), string.Join('\n', violations));
            Assert.True(await Fits(reader.Page), $"{look}: the page is wider than its window.");
        }

        Assert.Empty(reader.Complaints);
    }

    private AxeRunOptions Rules => new()
    {
        ResultTypes = [ResultType.Violations],
        // Where colours are forced, axe reads the page's own, while the system's are drawn.
        Rules = new() { ["color-contrast"] = new() { Enabled = Forced != ForcedColors.Active } },
    };

    public async Task At(IPage page)
    {
        await page.SetViewportSizeAsync(Width, 800);
        await page.EmulateMediaAsync(new() { ColorScheme = Scheme, ForcedColors = Forced, Media = Media });
    }

    private static Task<bool> Fits(IPage page) =>
        page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth");
}
