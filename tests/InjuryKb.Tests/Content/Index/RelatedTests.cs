namespace InjuryKb.Tests.Content.Index;

/// <summary>What an article's page proposes to read next.</summary>
public sealed class RelatedTests : IDisposable
{
    private const string LinkToOne = "See [it](../hip/one.md).";

    private readonly IndexedFolder _index = new();

    public RelatedTests()
    {
        _index.Category("hip");
        _index.Category("knee");
        _index.Write("heel/_category.md", "---\ntitle: heel injuries\nshort: heel\narea: foot-ankle\norder: 3\nsummary: All about it.\n---\n");
    }

    public void Dispose() => _index.Dispose();

    [Fact]
    public async Task Those_named_come_first_then_others_up_to_six_and_never_itself_or_one_twice()
    {
        _index.Article("hip/one", "related: [knee/named, hip/one, hip/gone, knee/named]", "See [itself](one.md) and [that](../knee/named.md).");
        _index.Article("knee/named");
        for (var i = 1; i < 9; i++)
            _index.Article($"hip/other-{i}");

        var related = await Related();

        Assert.Equal("knee/named", related[0]);
        Assert.Equal(6, related.Distinct().Count());
        Assert.DoesNotContain("hip/one", related);
    }

    [Fact]
    public async Task A_link_counts_more_than_the_category_and_one_of_its_own_more_than_one_to_it()
    {
        _index.Article("hip/one", "tell_apart: [{article: heel/alike, here: One., there: Two.}]", "See [that](../heel/linked.md).");
        _index.Article("hip/neighbour");
        _index.Article("heel/linking", body: LinkToOne);
        _index.Article("heel/alike");
        _index.Article("heel/linked");
        _index.Article("heel/stranger");

        Assert.Equal(["heel/linked", "heel/alike", "heel/linking", "hip/neighbour"], await Related());
    }

    [Fact]
    public async Task A_pair_to_tell_apart_and_a_list_of_related_hold_both_ways()
    {
        _index.Article("hip/one");
        _index.Article("heel/apart", "tell_apart: [{article: hip/one, here: One., there: Two.}]");
        _index.Article("heel/naming", "related: [hip/one]");

        Assert.Equal(["heel/apart", "heel/naming"], await Related());
    }

    [Fact]
    public async Task Rare_words_of_its_names_lead_to_another_article_and_common_words_to_none()
    {
        _index.Article("hip/one", "also_called: [trochanteric gluteal bursitis, common soreness]");
        _index.Article("knee/alike", body: "Bursitis of the gluteal muscles, trochanteric.");
        for (var i = 0; i < 50; i++)
            _index.Article($"heel/other-{i}", body: "A common soreness.");

        Assert.Equal(["knee/alike"], await Related());
    }

    [Fact]
    public async Task Rather_fewer_than_what_has_nothing_to_do_with_it()
    {
        _index.Article("hip/one", "also_called: [gluteal bursitis]");
        _index.Article("knee/other", body: "No bursitis.");
        _index.Article("heel/other", body: "No bursitis.");

        Assert.Empty(await Related());
    }

    [Fact]
    public async Task What_the_category_also_lists_belongs_to_it()
    {
        _index.Article("hip/one");
        _index.Article("heel/guest", "also_in: [hip]");

        Assert.Equal(["heel/guest"], await Related());
    }

    [Fact]
    public async Task Drafts_and_articles_of_a_later_day_are_not_there_however_near()
    {
        _index.Article("hip/one", body: "See [that](later.md) and [that](draft.md).");
        _index.Article("hip/draft", "draft: true", LinkToOne);
        _index.Write("hip/later.md", $"---\ntitle: Later\nsummary: A text of tomorrow.\npublished: 2026-11-23\n---\n\n{LinkToOne}\n");

        Assert.Empty(await Related());
        _index.Time.Days = 1;
        Assert.Equal(["hip/later"], await Related());
    }

    [Fact]
    public async Task An_article_that_hundreds_link_to_has_six()
    {
        _index.Article("hip/one");
        for (var i = 0; i < 250; i++)
            _index.Article($"heel/linking-{i}", body: LinkToOne);

        Assert.Equal(6, (await Related()).Length);
    }

    private async Task<string[]> Related()
    {
        await _index.UpdateAsync();
        return [.. _index.Articles.Find("hip/one")!.Related.Select(article => article.Address)];
    }
}
