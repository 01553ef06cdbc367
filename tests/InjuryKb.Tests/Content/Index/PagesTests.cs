namespace InjuryKb.Tests.Content.Index;

public sealed class PagesTests : IDisposable
{
    private readonly IndexedFolder _index = new();

    public PagesTests()
    {
        _index.Category("hip");
        _index.Category("knee");
    }

    public void Dispose() => _index.Dispose();

    [Fact]
    public async Task Renaming_a_contributor_changes_the_cards_on_untouched_articles()
    {
        _index.Contributor("doc", "Old Name");
        _index.Article("hip/one", body: "::: answer by=\"doc\"\n## Anatomy\n\nText.\n:::");
        await _index.UpdateAsync();
        _index.Changes.Clear();

        _index.Contributor("doc", "New Name");
        await _index.UpdateAsync();

        Assert.Equal("New Name", _index.Articles.Find("hip/one")!.Surroundings.Contributors["doc"].Name);
        Assert.Contains("hip/one", Assert.Single(_index.Changes).Addresses!);
        Assert.Equal(["hip/one"], _index.Contributors.Find("doc")!.Answered.Select(article => article.Address));
    }

    [Fact]
    public async Task Tell_apart_stands_on_both_pages_with_its_sides_swapped()
    {
        _index.Article("hip/one", "tell_apart:\n  - {article: knee/two, here: One., there: Two.}");
        _index.Article("knee/two");
        await _index.UpdateAsync();

        var one = Assert.Single(_index.Articles.Find("hip/one")!.TellApart);
        var two = Assert.Single(_index.Articles.Find("knee/two")!.TellApart);

        Assert.Equal(("knee/two", "One.", "Two."), (one.Address, one.Here, one.There));
        Assert.Equal(("hip/one", "Two.", "One."), (two.Address, two.Here, two.There));
    }

    [Fact]
    public async Task Articles_of_one_day_are_in_the_same_order_on_every_machine()
    {
        foreach (var name in (string[])["c", "a", "one", "e", "b", "d"])
            _index.Article($"hip/{name}");
        await _index.UpdateAsync();

        Assert.Equal(["hip/a", "hip/b", "hip/c", "hip/d", "hip/e"], _index.Articles.Find("hip/one")!.Related.Select(article => article.Address));
        Assert.Equal(["hip/a", "hip/b"], _index.Articles.Newest(2, "hip").Select(article => article.Address));
    }

    [Fact]
    public async Task Drafts_are_left_out_everywhere()
    {
        _index.Article("hip/one", "related: [hip/draft]\naliases: [hip/old]");
        _index.Article("hip/draft", "draft: true\naliases: [hip/older]");
        await _index.UpdateAsync();

        Assert.Null(_index.Articles.Find("hip/draft"));
        Assert.Null(_index.Articles.Source("hip/draft"));
        Assert.Null(_index.Articles.Dated("hip/draft"));
        Assert.Null(_index.Addresses.Redirect("hip/older"));
        Assert.Empty(_index.Articles.Find("hip/one")!.Related);
        Assert.DoesNotContain(_index.Addresses.All(), page => page.Address == "hip/draft");
        Assert.Equal(1, _index.Categories.Home().Categories[0].Articles);
    }

    [Fact]
    public async Task An_article_of_a_later_day_appears_on_that_day()
    {
        _index.Article("hip/one", body: "See [it](../hip/later.md).");
        _index.Write("hip/later.md", "---\ntitle: Later\nsummary: A text of tomorrow.\npublished: 2026-11-23\nalso_in: [knee]\n---\n\nText.\n");
        await _index.UpdateAsync();

        Assert.Null(_index.Articles.Find("hip/later"));
        Assert.Equal(["/hip/later"], _index.Articles.Find("hip/one")!.Surroundings.BrokenLinks);
        Assert.Equal([1, 0], _index.Categories.All().Select(category => category.Articles));

        _index.Time.Days = 1;

        Assert.NotNull(_index.Articles.Find("hip/later"));
        Assert.Empty(_index.Articles.Find("hip/one")!.Surroundings.BrokenLinks);
        Assert.Equal([2, 1], _index.Categories.All().Select(category => category.Articles));
        Assert.Equal(["hip/later"], _index.Categories.Find("knee")!.Articles.Select(article => article.Address));
    }

    [Fact]
    public async Task Old_addresses_lead_to_the_new_ones()
    {
        _index.Category("thigh", "aliases: [upper-leg]");
        _index.Article("thigh/one", "aliases: [thigh/former, hip/real]");
        _index.Article("hip/real");
        await _index.UpdateAsync();

        Assert.Equal("thigh/one", _index.Addresses.Redirect("thigh/former"));
        Assert.Equal("thigh", _index.Addresses.Redirect("upper-leg"));
        Assert.Equal("thigh/one", _index.Addresses.Redirect("upper-leg/one"));
        Assert.Null(_index.Addresses.Redirect("hip/real"));
        Assert.Null(_index.Addresses.Redirect("hip/nothing"));
    }

    [Fact]
    public async Task The_nearest_address_is_the_one_that_was_misspelt()
    {
        _index.Article("hip/piriformis-syndrome");
        _index.Article("hip/bursitis");
        await _index.UpdateAsync();

        Assert.Equal("hip/piriformis-syndrome", _index.Addresses.Nearest("hip/pirifomis-syndrom", 3)[0].Address);
        Assert.Equal("hip/piriformis-syndrome", _index.Addresses.Nearest("knee/piriformis-syndrome", 3)[0].Address);
        Assert.Equal(["hip"], _index.Addresses.Nearest("hp", 3).Select(entry => entry.Address));
        Assert.Empty(_index.Addresses.Nearest("wp-login.php", 3));
    }

    [Fact]
    public async Task Red_flags_stand_where_they_say()
    {
        _index.Write("_red-flags.yml", """
            - {id: listed, level: urgent, sign: Listed, categories: [hip], words: [[a]]}
            - {id: joined, level: emergency, sign: Joined, every_article_of: [hip], words: [[a]]}
            - {id: general, level: emergency, sign: General, words: [[a]]}
            """);
        _index.Article("hip/one");
        _index.Article("knee/two");
        await _index.UpdateAsync();

        Assert.Equal(["listed"], _index.Categories.Find("hip")!.RedFlags.Select(flag => flag.Id));
        Assert.Equal(["joined"], _index.Articles.Find("hip/one")!.RedFlags.Select(flag => flag.Id));
        Assert.Empty(_index.Articles.Find("knee/two")!.RedFlags);
        Assert.Equal(["general", "joined"], _index.RedFlags.Emergencies().SelectMany(area => area.Signs).Select(flag => flag.Id));
    }

    [Fact]
    public async Task The_front_page_knows_the_newest_and_the_newest_question()
    {
        for (var i = 1; i < 8; i++)
            _index.Article($"hip/text-{i}", $"updated: 2026-11-{i:00}");
        _index.Article("hip/asked", body: "::: question retold\nDoes it hurt?\n:::");
        await _index.UpdateAsync();

        var home = _index.Categories.Home();

        Assert.Equal(["hip/text-7", "hip/text-6", "hip/text-5", "hip/text-4", "hip/text-3"], home.NewAndUpdated.Select(article => article.Address));
        Assert.Equal("hip/asked", home.WithQuestion!.Address);
        Assert.Equal(["hip/text-7"], _index.Articles.Newest(1, "hip").Select(article => article.Address));
    }

    [Fact]
    public async Task The_list_A_to_Z_is_one_page_until_it_is_too_long()
    {
        for (var i = 0; i < 500; i++)
            _index.Article($"hip/a{i}");
        await _index.UpdateAsync();
        Assert.Equal(500, _index.Articles.AtoZ()!.Articles.Count);
        Assert.Null(_index.Articles.AtoZ('A'));

        _index.Article("hip/zoster");
        _index.Article("hip/5k");
        await _index.UpdateAsync();

        Assert.Equal("#AZ", string.Concat(_index.Articles.AtoZ()!.Letters));
        Assert.Equal(["hip/zoster"], _index.Articles.AtoZ('Z')!.Articles.Select(article => article.Address));
        Assert.Null(_index.Articles.AtoZ('B'));
    }
}
