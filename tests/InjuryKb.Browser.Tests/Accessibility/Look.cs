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

    /// <summary>No text stands beyond the window, and none is hidden by a box that is too small for it and does not scroll.</summary>
    public static async Task AssertNothingIsCutOff(IPage page) => Assert.Empty(await page.EvaluateAsync<string[]>("""
        () => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const cut = [];
          while (texts.nextNode()) {
            const element = texts.currentNode.parentElement;
            if (!texts.currentNode.data.trim() || !element.checkVisibility() || element.closest(".unseen, .skip, script")) continue;
            const range = document.createRange();
            range.selectNode(texts.currentNode);
            const text = range.getBoundingClientRect();
            const clips = e => ["hidden", "clip"].includes(getComputedStyle(e).overflowX) || ["hidden", "clip"].includes(getComputedStyle(e).overflowY);
            let box = element;
            while (box && !clips(box)) box = box.parentElement;
            const edge = box?.getBoundingClientRect();
            if (text.left < -1 || text.right > innerWidth + 1 || (edge && (text.right > edge.right + 1 || text.bottom > edge.bottom + 1)))
              cut.push(texts.currentNode.data.trim());
          }
          return cut;
        }
        """));

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
