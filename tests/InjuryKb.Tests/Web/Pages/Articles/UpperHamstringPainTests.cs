namespace InjuryKb.Tests.Web.Pages.Articles;

/// <summary>The article that the site began with, as a reader finds it.</summary>
[Collection(Reading.Name)]
public sealed class UpperHamstringPainTests(ReadingSite site)
{
    private const string Path = "/hamstring/upper-hamstring-pain";

    [Fact]
    public async Task Its_sections_follow_the_order_of_need()
    {
        var page = await site.Read(Path);

        Assert.Equal(
            [
                "When to get help", "At a glance", "What to do now", "A member asked Retold by the editors", "A physician answered",
                "Could it be something else?", "Back to running, cycling and swimming", "Was this page useful to you?", "References",
                "About this page", "Related",
            ],
            page.Texts("h2"));
        Assert.Equal(
            ["Emergency: call now if you have any of these", "Urgent: be seen by a doctor today if", "See a doctor within 2 weeks if"],
            page.Texts(".card h3"));
    }

    [Fact]
    public async Task The_row_under_the_title_and_the_contents_lead_to_its_sections()
    {
        var page = await site.Read(Path);

        Assert.Equal(["Get help", "Do now", "How long", "Back to sport"], page.Texts(".jumps a"));
        Assert.Contains("Healing and Rehabilitation", page.Texts(".contents .inner"));
        Assert.False(page.QuerySelector(".contents details")!.HasAttribute("open"));
    }

    [Fact]
    public async Task The_answer_is_a_letter_with_name_notice_signature_and_end()
    {
        var answer = (await site.Read(Path)).QuerySelector(".answer")!;

        Assert.Equal(["Steve Albrechta, MD"], answer.Texts(".byline .who"));
        Assert.Equal(["The Ohio State University", "Family Medicine Residency Program, PGY-1", "Rardin Family Practice Center"], answer.Texts(".byline .posts"));
        Assert.StartsWith("The editors retold this from an answer by Steve Albrechta, MD to a member.", answer.Texts(".notice")[0], StringComparison.Ordinal);
        Assert.Equal("Date of the answer: not known.", answer.Texts(".notice")[1]);
        Assert.Equal(
            ["Other possibilities - sciatica", "Other possibilities - sacroiliac joint dysfunction", "Anatomy", "Diagnosis and Treatment", "Healing and Rehabilitation", "Prevention"],
            answer.Texts("h3"));
        Assert.Equal(["Protect", "Rest", "Ice", "Compress", "Elevate"], answer.Texts("dl dt"));
        Assert.Equal(4, answer.QuerySelectorAll(".since").Length);
        Assert.StartsWith("Steve Albrechta, MD The Ohio State University", answer.Texts(".signature")[0], StringComparison.Ordinal);
        Assert.Equal("End of the retold answer. What follows is by the editors.", answer.Texts(":scope > :last-child")[0]);
    }

    [Fact]
    public async Task Nothing_at_its_head_speaks_of_stars()
    {
        var opening = (await site.Read(Path)).QuerySelector(".opening")!;

        Assert.Empty(opening.QuerySelectorAll(".stars, [data-rating]"));
        Assert.DoesNotContain("rating", opening.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task It_says_who_wrote_it_and_that_nobody_checked_it()
    {
        var page = await site.Read(Path);

        Assert.StartsWith("By the editors · ", page.Texts(".trust")[0], StringComparison.Ordinal);
        Assert.Equal(["Not checked by a physician"], page.Texts(".trust a[href='#about-this-page']"));
        Assert.Contains(
            "No physician has checked this page. The editors wrote it from the sources above. They are not physicians.", page.Texts(".about p"));
    }

    [Fact]
    public async Task Every_citation_has_its_reference_and_every_reference_a_way_back()
    {
        var page = await site.Read(Path);

        var cited = page.QuerySelectorAll("a[id^='cite-']");
        Assert.Equal(cited.Length, page.QuerySelectorAll(".references .back").Length);
        Assert.Equal("[1]", cited[0].TextContent);
    }

    [Fact]
    public async Task What_feels_alike_stands_on_both_pages_with_the_sides_swapped()
    {
        var here = (await site.Read(Path)).QuerySelector(".apart li:has(a[href='/spinal/sciatica'])")!;
        var there = (await site.Read("/spinal/sciatica")).QuerySelector($".apart li:has(a[href='{Path}'])")!;

        Assert.Equal(here.Texts("dd"), there.Texts("dd").Reverse());
    }

    [Fact]
    public async Task A_medicines_page_begins_with_the_notice_about_doses() =>
        Assert.Equal(
            ["No doses here. Follow the package and ask a pharmacist or doctor before combining medicines."],
            (await site.Read("/medications/nsaids")).Texts(".opening .banner"));
}
