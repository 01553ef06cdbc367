using InjuryKb.Tests.Web.Sites;
using Microsoft.Playwright;

namespace InjuryKb.Browser.Tests.Browsing;

public sealed class LiveEditTests(Chromium chromium)
{
    [Fact]
    public async Task A_saved_article_is_there_on_reload_and_a_broken_one_leaves_its_last_good_version()
    {
        await using var site = new ListeningSite(SiteFolder.Empty());
        site.Folder.Write("hip/_category.md", "---\ntitle: Hip\nshort: Hip\narea: hip-thigh\norder: 1\nsummary: The hip.\n---\n");
        Write(site, "hip/edited", "The first text.");
        await site.InitializeAsync();
        await using var reader = await chromium.Reader(site);
        await reader.Open("/hip/edited");
        await Assertions.Expect(reader.Page.GetByText("The first text.")).ToBeVisibleAsync();

        Write(site, "hip/edited", "The second text.");
        await Reloads(reader, "The second text.");
        await Assertions.Expect(reader.Page.GetByText("The first text.")).ToHaveCountAsync(0);

        Write(site, "hip/edited", "::: tip\nThe third text, in a container that is never closed.");
        Write(site, "hip/later", "Whoever reads this has the edit before it behind them.");
        await Reloads(reader, "hip/later", "/hip");
        await reader.Open("/hip/edited");
        await Assertions.Expect(reader.Page.GetByText("The second text.")).ToBeVisibleAsync();

        Write(site, "hip/edited", "The fourth text.");
        await Reloads(reader, "The fourth text.");
        Assert.Empty(reader.Complaints);
    }

    private static Task Reloads(Reader reader, string text, string? path = null) => Eventually.Holds(
        async () =>
        {
            await reader.Page.GotoAsync(path ?? new Uri(reader.Page.Url).AbsolutePath);
            return await reader.Page.GetByText(text).IsVisibleAsync();
        },
        $"'{text}' on the page");

    private static void Write(ListeningSite site, string address, string body) => site.Folder.Write(
        $"{address}.md",
        $"""
        ---
        title: {address}
        summary: It says nothing else.
        published: 2026-01-01
        no_red_flags: It is only a test.
        ---

        ## What it is

        {body}
        """);
}
