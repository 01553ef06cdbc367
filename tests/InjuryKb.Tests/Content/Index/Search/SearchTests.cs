using InjuryKb.Content.Index.Search;

namespace InjuryKb.Tests.Content.Index.Search;

public sealed class SearchTests : IAsyncLifetime
{
    private readonly IndexedFolder _folder = new();

    private SearchQueries Search => new(_folder.Index.Database, _folder.Time);

    public async ValueTask InitializeAsync()
    {
        _folder.Category("knee");
        _folder.Category("heel");
        _folder.Article("knee/runners-knee", "also_called: [patellofemoral pain]\nsynonyms: [sore on stairs]", "## Symptoms\n\nPain around the kneecap, worse on stairs.\n\n## Treatment {#treatment}\n\nStrengthen the quadriceps with squats.");
        _folder.Article("knee/meniscus-tear", body: "## Symptoms\n\nThe knee locks, with a swelling after twisting.");
        _folder.Article("heel/plantar-fasciitis", "also_called: [policeman's heel]\nalso_in: [knee]", "## Symptoms\n\nPain under the heel at the first steps of the morning: café, Zürich.");
        _folder.Write("_synonyms.yml", "- {terms: [plantar fasciitis, heel spur]}\n");
        await _folder.UpdateAsync();
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("plantar fasciitis", "heel/plantar-fasciitis")]
    [InlineData("patellofemoral", "knee/runners-knee")]
    [InlineData("sore on stairs", "knee/runners-knee")]
    [InlineData("dear doctor please help squats hurt", "knee/runners-knee")]
    [InlineData("menisc", "knee/meniscus-tear")]
    [InlineData("cafe zurich", "heel/plantar-fasciitis")]
    [InlineData("Cafe\u0301 ZÜRICH", "heel/plantar-fasciitis")]
    [InlineData("twisted", "knee/meniscus-tear")]
    public void A_page_is_found_by_its_names_its_text_and_what_a_word_begins(string text, string address) => Assert.Equal(address, First(text));

    [Theory]
    [InlineData("planter fashitis", "plantar fasciitis")]
    [InlineData("stiars", "stairs")]
    [InlineData("menicsus, tear!", "meniscus, tear!")]
    public void A_slip_is_corrected_and_said(string typed, string meant)
    {
        var page = Search.Find(new SearchRequest(typed));

        Assert.Equal(meant, page.Corrected);
        Assert.NotEmpty(page.Articles);
    }

    [Fact]
    public void A_known_word_is_never_corrected() => Assert.Null(Search.Find(new SearchRequest("meniscus swelling squats")).Corrected);

    [Fact]
    public void A_literal_search_leaves_the_slip_alone()
    {
        var page = Search.Find(new SearchRequest("fashitis", Literal: true));

        Assert.Null(page.Corrected);
        Assert.Empty(page.Articles);
    }

    [Fact]
    public void The_other_name_that_found_a_page_is_said()
    {
        Assert.Equal("policeman's heel", Search.Find(new SearchRequest("policeman heel")).Articles[0].Why);
        Assert.Equal("heel spur", Search.Find(new SearchRequest("heel spur")).Articles[0].Why);
        Assert.Null(Search.Find(new SearchRequest("meniscus tear")).Articles[0].Why);
    }

    [Fact]
    public void The_section_that_holds_the_words_is_named_and_they_are_marked()
    {
        var found = Search.Find(new SearchRequest("squat")).Articles[0];

        Assert.Equal(new FoundSection("treatment", "Treatment"), found.Section);
        Assert.Equal("Strengthen the quadriceps with squats.", string.Concat(found.Excerpt.Select(run => run.Text)));
        Assert.Equal(["squats"], found.Excerpt.Where(run => run.IsMatch).Select(run => run.Text));
    }

    [Fact]
    public void What_a_word_begins_is_marked_too() =>
        Assert.Equal(["stairs"], Search.Find(new SearchRequest("worse stai")).Articles[0].Excerpt.Where(run => run.IsMatch).Select(run => run.Text).Except(["worse"]));

    [Fact]
    public void The_category_of_the_best_result_comes_first() =>
        Assert.Equal("heel", Search.Find(new SearchRequest("plantar fasciitis pain")).Categories[0].Slug);

    [Fact]
    public void Quotes_hold_words_together_and_a_minus_refuses_one()
    {
        Assert.Empty(Search.Find(new SearchRequest("\"heel under\"")).Articles);
        Assert.Equal(["heel/plantar-fasciitis"], Addresses("\"under the heel\" pain"));
        Assert.DoesNotContain("knee/runners-knee", Addresses("pain -stairs"));
        Assert.Contains("knee/runners-knee", Addresses("pain - stairs"));
    }

    [Theory]
    [InlineData("knee")]
    [InlineData("knee injury")]
    [InlineData("Knee pain")]
    public void A_region_leads_to_its_category_first(string text) => Assert.Equal(["knee"], Search.Find(new SearchRequest(text)).Leading.Select(category => category.Slug));

    [Fact]
    public void A_category_filters_by_what_it_lists()
    {
        var page = Search.Find(new SearchRequest("pain", Category: "heel"));

        Assert.Equal(["heel/plantar-fasciitis"], page.Articles.Select(found => found.Article.Address));
        Assert.Equal(2, page.Categories.Single(category => category.Slug == "knee").Articles);
    }

    [Fact]
    public async Task A_category_and_quotes_find_what_stands_below_the_best_two_hundred()
    {
        for (var number = 0; number < Ranking.Most; number++)
            _folder.Article($"knee/stiff-{number}", "synonyms: [stiffness]", "## Symptoms\n\nStiffness of the joint, stiffness in the morning.");
        _folder.Write("knee/stiff-later.md", "---\ntitle: Stiffness\nsummary: Stiffness.\npublished: 2026-12-24\n---\n\nStiffness.\n");
        _folder.Article("heel/stiff", body: "## Symptoms\n\nSometimes, when the day was long and the ground was hard, there may also be some morning stiffness.");
        await _folder.UpdateAsync();

        Assert.Equal(["heel/stiff"], Search.Find(new SearchRequest("stiffness", Category: "heel")).Articles.Select(found => found.Article.Address));
        Assert.Equal(["heel/stiff"], Addresses("\"some morning stiffness\""));
    }

    [Fact]
    public async Task What_is_edited_or_deleted_is_no_longer_found_by_its_old_words()
    {
        _folder.Article("knee/meniscus-tear", body: "Nothing of it.");
        File.Delete(_folder.PathOf("heel/plantar-fasciitis.md"));
        await _folder.UpdateAsync();

        Assert.Empty(Addresses("locks"));
        Assert.Empty(Addresses("morning"));
        Assert.Equal("knee/meniscus-tear", First("nothing"));
        Assert.Null(Search.Find(new SearchRequest("mornink")).Corrected);
    }

    [Fact]
    public async Task An_article_of_a_later_day_is_not_found_before()
    {
        _folder.Write("knee/later.md", "---\ntitle: Later\nsummary: Chondromalacia.\npublished: 2026-12-24\n---\n\nChondromalacia.\n");
        await _folder.UpdateAsync();
        Assert.Empty(Addresses("chondromalacia"));

        _folder.Time.Days = 60;
        Assert.Equal("knee/later", First("chondromalacia"));
    }

    [Fact]
    public void Suggestions_name_categories_articles_and_their_other_names()
    {
        Assert.Equal(new Suggestion("knee injuries", "/knee", SuggestionKind.Category, null), Search.Suggest("kne", 8)[0]);
        Assert.Equal(new Suggestion("plantar-fasciitis", "/heel/plantar-fasciitis", SuggestionKind.Article, "policeman's heel"), Search.Suggest("policem", 8)[0]);
        Assert.Contains(Search.Suggest("squats", 8), suggestion => suggestion is { Kind: SuggestionKind.Section, Url: "/knee/runners-knee#treatment" });
        Assert.Empty(Search.Suggest("  ", 8));
    }

    private string? First(string text) => Addresses(text).FirstOrDefault();

    private string[] Addresses(string text) => [.. Search.Find(new SearchRequest(text)).Articles.Select(found => found.Article.Address)];
}
