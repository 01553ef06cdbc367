namespace InjuryKb.Tests.Content.Index;

public sealed class ProblemsBetweenFilesTests : IDisposable
{
    private readonly IndexedFolder _index = new();

    public ProblemsBetweenFilesTests()
    {
        _index.Category("hip");
        _index.Category("knee");
        _index.Contributor("editors", "The editors");
    }

    public void Dispose() => _index.Dispose();

    [Theory]
    [InlineData("", "See [it](../hip/gone.md).", "7:5 broken-link")]
    [InlineData("", "See [it](gone.md#symptoms).", "7:5 broken-link")]
    [InlineData("", "See [it](../hip/target.md#nowhere).", "7:5 broken-anchor")]
    [InlineData("", "See [it](#nowhere).", "7:5 broken-anchor")]
    [InlineData("", "![A leg](one/leg.svg)", "7:1 missing-picture")]
    [InlineData("", "See [it](../hip/hidden.md).", "7:5 link-to-draft")]
    [InlineData("related: [hip/target, hip/gone]", "Text.", "5:23 unknown-article")]
    [InlineData("related: [hip/hidden]", "Text.", "5:11 link-to-draft")]
    [InlineData("also_in: [shoulder]", "Text.", "5:11 unknown-category")]
    [InlineData("authors: [nobody]", "Text.", "5:11 unknown-contributor")]
    [InlineData("authors: [editors]\nreviewed_by: nobody\nreviewed_on: 2026-11-02", "Text.", "6:14 unknown-contributor")]
    [InlineData("reviewed_by: editors\nreviewed_on: 2026-11-02", "Text.", "5:14 reviewer-not-physician")]
    [InlineData("", "::: answer by=\"nobody\"\n## Anatomy\n\nText.\n:::", "7:1 unknown-contributor")]
    [InlineData("aliases: [hip/target]", "Text.", "5:11 alias-taken")]
    [InlineData("aliases: [hip/old]", "Text.", "5:11 alias-taken")]
    public async Task Each_has_its_line(string keys, string body, string problem)
    {
        _index.Article("hip/target", "aliases: [hip/old]", "## Symptoms\n\nText.");
        _index.Article("hip/hidden", "draft: true");
        _index.Article("knee/one", keys, body);

        await _index.UpdateAsync();

        Assert.Equal([$"knee/one.md:{problem}"], _index.Problems());
    }

    [Fact]
    public async Task A_category_and_a_page_may_not_share_an_address()
    {
        _index.Write("_pages/hip.md", "---\ntitle: Hip\nsummary: A page.\nupdated: 2026-11-01\n---\n\nText.\n");

        await _index.UpdateAsync();

        Assert.Equal(["hip/_category.md:1:1 address-taken"], _index.Problems());
        Assert.Null(_index.Categories.Find("hip"));
        Assert.NotNull(_index.SitePages.Find("hip"));
    }

    [Fact]
    public async Task A_name_that_the_site_uses_itself_is_refused()
    {
        _index.Category("search");

        await _index.UpdateAsync();

        Assert.Equal(["search/_category.md:1:1 reserved-name"], _index.Problems("search", "account"));
    }

    [Fact]
    public async Task A_folder_without_a_category_file_is_one_problem()
    {
        _index.Article("elbow/one");
        _index.Article("elbow/two");

        await _index.UpdateAsync();

        Assert.Equal(["elbow/one.md:1:1 unknown-category"], _index.Problems());
        Assert.NotNull(_index.Articles.Find("elbow/one"));
    }

    [Fact]
    public async Task A_broken_file_is_one_problem_and_not_one_for_each_that_links_to_it()
    {
        _index.Write("hip/target.md", "no front matter");
        _index.Article("knee/one", "related: [hip/target]", "See [it](../hip/target.md#symptoms).");

        await _index.UpdateAsync();

        Assert.Equal(["hip/target.md:1:1 no-front-matter"], _index.Problems());
    }

    [Fact]
    public async Task Deleting_an_article_reports_its_untouched_linkers_and_restoring_clears_them()
    {
        _index.Article("hip/target", body: "## Symptoms\n\nText.");
        _index.Article("knee/one", body: "See [it](../hip/target.md#symptoms).");
        await _index.UpdateAsync();
        Assert.Empty(_index.Problems());
        Assert.Empty(_index.Articles.Find("knee/one")!.Surroundings.BrokenLinks);
        _index.Changes.Clear();

        File.Delete(_index.PathOf("hip/target.md"));
        await _index.UpdateAsync();
        Assert.Equal(["knee/one.md:7:5 broken-link"], _index.Problems());
        Assert.Equal(["/hip/target#symptoms"], _index.Articles.Find("knee/one")!.Surroundings.BrokenLinks);
        Assert.Contains("knee/one", Assert.Single(_index.Changes).Addresses!);

        _index.Article("hip/target", body: "## Symptoms\n\nText.");
        await _index.UpdateAsync();
        Assert.Empty(_index.Problems());
        Assert.Empty(_index.Articles.Find("knee/one")!.Surroundings.BrokenLinks);
    }
}
