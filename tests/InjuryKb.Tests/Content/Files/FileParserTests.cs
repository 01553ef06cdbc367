using System.Text;
using InjuryKb.Content.Categories;
using InjuryKb.Content.Contributors;
using InjuryKb.Content.Files;
using InjuryKb.Content.RedFlags;
using InjuryKb.Content.SitePages;
using InjuryKb.Content.Synonyms;

namespace InjuryKb.Tests.Content.Files;

public sealed class FileParserTests
{
    [Fact]
    public void A_category_has_its_keys_and_introduction()
    {
        var category = Read<Category>("hip/_category.md", """
            ---
            title: Hip Injuries
            short: Hip
            area: hip-thigh
            order: 2
            summary: Where the leg hangs.
            aliases: [hips]
            ---
            Choose.
            """);

        Assert.Equal(("hip", "Hip", Area.HipThigh, 2), (category.Slug, category.Short, category.Area, category.Order));
        Assert.Single(category.Introduction);
    }

    [Fact]
    public void A_contributor_has_name_and_credentials()
    {
        var contributor = Read<Contributor>("_contributors/some-one.md", "---\nname: Some One\ncredentials: MD\nphysician: true\n---\n");

        Assert.Equal("Some One, MD", contributor.NameAndCredentials);
        Assert.True(contributor.Physician);
    }

    [Fact]
    public void A_site_page_is_read_with_a_byte_order_mark_too()
    {
        var page = Read<SitePage>("_pages/about.md", "\ufeff---\ntitle: About\nsummary: Us.\nupdated: 2026-11-24\n---\nText.\n");

        Assert.Equal(("about", new DateOnly(2026, 11, 24)), (page.Slug, page.Updated));
    }

    [Fact]
    public void Red_flags_keep_their_word_groups()
    {
        var list = Read<RedFlagList>("_red-flags.yml", """
            - id: chest-pain
              level: emergency
              sign: Chest pain
              do: Call now.
              categories: [ribcage-chest]
              words: [[chest, pain|tight], [cough, blood]]
              unless: [strap]
            """);

        Assert.Equal([["chest"], ["pain", "tight"]], Assert.Single(list.RedFlags).Words[0]);
    }

    [Fact]
    public void Synonyms_are_groups() =>
        Assert.Equal([["a", "b"], ["c", "d"]], Read<SynonymList>("_synonyms.yml", "- {terms: [a, b]}\n- {terms: [c, d]}\n").Groups);

    [Fact]
    public void A_file_that_is_not_utf8_or_too_large_is_said_to_be()
    {
        Assert.Equal("not-utf8", Assert.Single(FileParser.Parse("hip/x.md", new byte[] { 0x2D, 0xC3, 0x28 }).Problems).Code);
        Assert.Equal("too-large", Assert.Single(FileParser.Parse("hip/x.md", new byte[FileParser.MaxTextBytes + 1]).Problems).Code);
    }

    [Fact]
    public void Places_count_from_the_start_of_the_file_in_any_line_ends()
    {
        var parsed = FileParser.Parse("_pages/x.md", Encoding.UTF8.GetBytes("---\r\ntitle: é😀\r\nsummary: s\r\nupdatd: 1\r\n---\r\n\r\n😀 <b>\r\n"));

        Assert.Equal([(2, 1), (4, 1), (7, 4)], parsed.Problems.Select(problem => (problem.Line, problem.Column)));
    }

    [Fact]
    public void What_a_file_counts_on_is_found_in_one_with_errors_too()
    {
        var parsed = FileParser.Parse("knee/x.md", Encoding.UTF8.GetBytes("""
            ---
            authors: [editors]
            also_in: [hip]
            ---
            [here](../hip/y.md#causes) and [there](#symptoms)
            """));

        Assert.Null(parsed.Document);
        Assert.Equal(
            [
                new Mention(MentionKind.Link, "hip/y.md", "causes", 5, 1),
                new Mention(MentionKind.Link, "knee/x.md", "symptoms", 5, 32),
                new Mention(MentionKind.Contributor, "editors", null, 2, 11),
                new Mention(MentionKind.Category, "hip", null, 3, 11),
            ],
            parsed.Mentions);
    }

    private static T Read<T>(string path, string text)
    {
        var parsed = FileParser.Parse(path, Encoding.UTF8.GetBytes(text));
        Assert.Empty(parsed.Problems);
        return Assert.IsType<T>(parsed.Document);
    }
}
