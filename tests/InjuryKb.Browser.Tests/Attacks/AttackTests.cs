using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Browser.Tests.Attacks;

/// <summary>Published attempts to run script through Markdown, on the real site in a real browser.</summary>
public sealed class AttackTests(Chromium chromium)
{
    [Fact]
    public async Task They_stay_text_with_the_content_security_policy_and_without_it()
    {
        var articles = HostileArticles.Read();
        Assert.InRange(articles.Attacks, 200, int.MaxValue);
        await using var site = new ListeningSite(SiteFolder.Empty());
        site.Folder.Write("knee/_category.md", "---\ntitle: Knee\nshort: Knee\narea: knee-lower-leg\norder: 1\nsummary: The knee.\n---\n");
        foreach (var (number, page) in articles.Pages.Index())
            site.Folder.Write($"knee/hostile-{number}.md", page.Text);
        await site.InitializeAsync();

        foreach (var withoutPolicy in (bool[])[true, false])
        {
            await using var reader = await chromium.Reader(site, new() { BypassCSP = withoutPolicy });
            await AssertText(reader, articles.Pages);
        }
    }

    private static async Task AssertText(Reader reader, IEnumerable<(string Text, int Marks)> pages)
    {
        await reader.Open("/knee");
        var globals = await Globals(reader);
        foreach (var (number, page) in pages.Index())
        {
            Assert.Equal(200, await reader.Open($"/knee/hostile-{number}"));
            Assert.Equal(page.Marks, await reader.Page.Locator("""p:text-matches("^Mark \\d+ stands\\.$")""").CountAsync());
            Assert.Empty(await Foreign(reader));
            Assert.Equal(globals, await Globals(reader));
        }

        Assert.Empty(reader.Complaints);
    }

    private static Task<string[]> Globals(Reader reader) =>
        reader.Page.EvaluateAsync<string[]>("() => Object.getOwnPropertyNames(window).sort()");

    /// <summary>Elements and attributes that only an attack can have put there.</summary>
    private static Task<string[]> Foreign(Reader reader) => reader.Page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll("*")].filter(element => {
          const own = new URL("/js/", location).href;
          const schemes = ["http:", "https:", "mailto:", "tel:"];
          const addresses = ["href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset", "background", "ping"];
          return element.matches("iframe, frame, object, embed, applet, base, style, video, audio, math, template, meta[http-equiv]")
            || (element.matches("form, input, button, select, textarea, svg") && !element.closest("#useful, .masthead"))
            || (element.matches("script") && !element.src.startsWith(own) && element.type !== "application/ld+json")
            || (element.matches("img, script, link:not([rel=canonical])") && new URL(element.src || element.href || "/", location).host !== location.host)
            || [...element.attributes].some(({ name, value }) =>
              name.startsWith("on") || name === "style" || name === "srcdoc"
              || (addresses.includes(name) && URL.canParse(value, location) && !schemes.includes(new URL(value, location).protocol)));
        }).map(element => element.outerHTML)
        """);
}
