using System.Text.Json;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Web.Pages.Articles;

/// <summary>An article with what the site's own articles do not have yet: a review, a change since, a review overdue, a picture, a link to nothing.</summary>
public sealed class ReviewedArticleTests : IAsyncLifetime
{
    private readonly Site _site = new(Content());

    public ValueTask InitializeAsync() => _site.InitializeAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task It_names_who_checked_it_and_what_changed_since()
    {
        var page = await _site.Read("/heel/sore-heel");

        Assert.Equal(["Checked 2 January 2025, changed since"], page.Texts(".trust a"));
        Assert.Contains("A Physician, MD checked this page on 2 January 2025. It has changed since.", page.Texts(".about p"));
        Assert.Contains("3 January 2025: Ice time changed. (correction)", page.Texts(".about li"));
    }

    [Fact]
    public async Task An_overdue_review_is_said_above_the_text() =>
        Assert.Equal(
            ["This page was due to be checked in May 2025 and has not been. Some advice may have changed."],
            (await _site.Read("/heel/sore-heel")).Texts(".opening .banner"));

    [Fact]
    public async Task Its_review_is_in_the_data()
    {
        var scripts = (await _site.Read("/heel/sore-heel")).QuerySelectorAll("script[type='application/ld+json']");
        var data = JsonSerializer.Deserialize<JsonElement>(scripts[0].TextContent);

        Assert.Equal("2025-01-02", data.GetProperty("lastReviewed").GetString());
        Assert.Equal("A Physician, MD", data.GetProperty("reviewedBy").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_picture_is_a_figure_with_its_size_and_its_words()
    {
        var figure = (await _site.Read("/heel/sore-heel")).QuerySelector("figure")!;

        Assert.Equal(("A heel", "120", "80"), (figure.QuerySelector("figcaption")!.FirstChild!.TextContent.Trim(), figure.QuerySelector("img")!.GetAttribute("width"), figure.QuerySelector("img")!.GetAttribute("height")));
        Assert.Equal(["Picture in words"], figure.Texts("summary"));
        Assert.Equal(["A heel, seen from the side."], figure.Texts("details p"));
    }

    [Fact]
    public async Task A_link_to_nothing_is_its_text()
    {
        var page = await _site.Read("/heel/sore-heel");

        Assert.Contains("See the other page.", page.Texts(".rest p"));
        Assert.DoesNotContain("other page", page.Texts("a"));
    }

    [Fact]
    public async Task A_list_that_would_be_empty_has_no_heading()
    {
        Assert.Equal(["When to get help", "What it is", "Was this page useful to you?", "About this page"], (await _site.Read("/heel/sore-heel")).Texts("h2"));
        Assert.Empty((await _site.Read("/knee")).QuerySelectorAll("h2"));
    }

    private static SiteFolder Content()
    {
        var folder = SiteFolder.Empty();
        folder.Write("heel/_category.md", "---\ntitle: Heel Injuries\nshort: Heel\narea: foot-ankle\norder: 1\nsummary: The heel.\n---\n\nHeels.\n");
        folder.Write("knee/_category.md", "---\ntitle: Knee Injuries\nshort: Knee\narea: knee-lower-leg\norder: 2\nsummary: The knee.\n---\n\nKnees.\n");
        folder.Write("_contributors/a-physician.md", "---\nname: A Physician\ncredentials: MD\nphysician: true\n---\n");
        folder.Write("heel/sore-heel/heel.svg", """<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80" viewBox="0 0 120 80"><path d="M0 0h120v80"/></svg>""");
        folder.Write("heel/sore-heel.md", """
            ---
            title: Sore Heel
            summary: A heel that is sore for a while.
            published: 2025-01-01
            updated: 2025-01-03
            reviewed_by: a-physician
            reviewed_on: 2025-01-02
            review_due: 2025-05-01
            no_red_flags: Nothing here needs care on the same day.
            changes:
              - {on: 2025-01-03, kind: correction, note: Ice time changed.}
            pictures:
              heel.svg: {long: "A heel, seen from the side."}
            ---

            ## What it is

            ![A sore heel](sore-heel/heel.svg "A heel")

            See the [other page](../knee/gone.md).
            """);
        return folder;
    }
}
