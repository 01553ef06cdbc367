using System.Text;
using InjuryKb.Content.Articles;
using InjuryKb.Content.Body;
using InjuryKb.Content.Files;

namespace InjuryKb.Tests.Content.Body;

public sealed class BodyPartTests
{
    [Fact]
    public void Standard_sections_have_fixed_anchors_and_others_a_slug_of_their_own()
    {
        var parts = MarkdownText.Read("## When to get help\n\n## Own words\n\n## Own words\n\n## Chosen {#here}\n").Parts;

        Assert.Equal(["get-help", "own-words", "own-words-2", "here"], parts.OfType<HeadingPart>().Select(heading => heading.Anchor));
        Assert.Equal("Chosen", parts.OfType<HeadingPart>().Last().Html);
    }

    [Fact]
    public void A_card_is_data()
    {
        var card = Assert.Single(MarkdownText.Read("::: see-doctor within=\"2 weeks\"\n- It **still** hurts\n- It locks\n:::\n").Parts.OfType<CardPart>());

        Assert.Equal((CareLevel.SeeDoctor, "2 weeks"), (card.Level, card.Within));
        Assert.Equal(["It still hurts", "It locks"], card.Signs);
    }

    [Fact]
    public void Stages_are_data()
    {
        var stages = MarkdownText.Read("""
            ::: stages
            1. **Stairs**
               - Run: not yet
               - Move on when: quiet
            2. **Jog**

               - Move on when: quiet
               - Go back if: sore
            3. Run
               - Also: sleep
            :::
            """).Parts.OfType<StagesPart>().Single().Stages;

        Assert.Equal(new Stage("Stairs", "not yet", null, null, null, "quiet", null), stages[0]);
        Assert.Equal(new Stage("Jog", null, null, null, null, "quiet", "sore"), stages[1]);
        Assert.Equal(new Stage("Run", null, null, null, "sleep", null, null), stages[2]);
    }

    [Fact]
    public void A_picture_alone_in_its_paragraph_is_a_figure()
    {
        var picture = Assert.Single(MarkdownText.Read("![Where it *hurts*](x/y.svg \"From behind\")\n").Parts.OfType<PicturePart>());

        Assert.Equal(new PicturePart("knee/x/y.svg", "Where it hurts", "From behind", null, null, null), picture);
    }

    [Fact]
    public void Links_between_files_become_addresses() => Assert.Equal(
        """<p><a href="/hip/x#causes">a</a> <a href="/hip">b</a> <a href="/contributors/c">c</a> <a href="/knee/z">d</a> <a href="/emergency">e</a></p>""",
        MarkdownText.Read("[a](../hip/x.md#causes) [b](../hip/_category.md) [c](../_contributors/c.md) [d](z.md) [e](/emergency)").Html.Trim());

    [Fact]
    public void Table_columns_are_aligned_by_class()
    {
        var html = MarkdownText.Read("| a | b |\n| - | -: |\n| 1 | 2 |\n").Html;

        Assert.Contains("<th scope=\"col\" class=\"right\">b</th>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Callouts_are_labelled() => Assert.Equal(
        "<div class=\"tip\" role=\"note\">\n<p class=\"label\">Tip</p>\n<p>Text.</p>\n</div>\n", MarkdownText.Read("::: tip\nText.\n:::\n").Html);

    [Fact]
    public void References_are_numbered_as_first_cited_and_a_since_note_is_dated()
    {
        var article = Assert.IsType<Article>(FileParser.Parse("knee/x.md", Encoding.UTF8.GetBytes("""
            ---
            title: T
            summary: S
            published: 2026-11-24
            references:
              - {id: never, title: N, url: "https://a.b"}
              - {id: second, title: S, url: "https://a.b"}
              - {id: first, title: F, url: "https://a.b"}
            ---
            One[^first], two[^second], one again[^first].

            ::: answer by="x"
            Rest.

            ::: since
            No.[^second]
            :::
            :::
            """)).Document);

        Assert.Equal([("first", 2), ("second", 2), ("never", 0)], article.References.Select(reference => (reference.Id, reference.Citations)));
        Assert.Contains(
            "<a id=\"cite-first-2\" href=\"#ref-first\" aria-label=\"Reference 1\">[1]</a>", Assert.IsType<HtmlPart>(article.Body[0]).Html, StringComparison.Ordinal);
        Assert.Contains(
            "<p class=\"added\">Added by the editors, 24 November 2026</p>",
            Assert.IsType<HtmlPart>(Assert.IsType<AnswerPart>(article.Body[1]).Parts[0]).Html,
            StringComparison.Ordinal);
    }
}
