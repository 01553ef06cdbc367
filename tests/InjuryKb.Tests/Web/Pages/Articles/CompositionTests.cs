using InjuryKb.Content.Body;
using InjuryKb.Content.Index;
using InjuryKb.Web.Pages.Articles;
using InjuryKb.Web.Pages.Body;
using static InjuryKb.Tests.Web.Pages.Articles.SomeArticle;

namespace InjuryKb.Tests.Web.Pages.Articles;

public sealed class CompositionTests
{
    private static readonly HtmlPart Text = new("<p>Text</p>");

    [Fact]
    public void Cards_that_cannot_wait_come_first_and_the_doctor_after_what_to_do_now()
    {
        var composition = Composition.Of(With(
            Heading("get-help"),
            Card(CareLevel.SeeDoctor, "Still sore"),
            Card(CareLevel.Urgent, "Swollen"),
            Card(CareLevel.Emergency, "Breathless"),
            Heading("do-now"),
            Text,
            Heading("causes")).Page());

        Assert.Equal([CareLevel.Emergency, CareLevel.Urgent], composition.Help.OfType<CardPart>().Select(card => card.Level));
        Assert.Equal([Heading("do-now"), Text, Card(CareLevel.SeeDoctor, "Still sore")], composition.Now, Same);
        Assert.Equal([Heading("causes")], composition.Rest);
    }

    [Fact]
    public void A_doctor_card_stays_where_it_is_written_when_nothing_is_to_be_done_now()
    {
        var composition = Composition.Of(With(Heading("treatment"), Card(CareLevel.SeeDoctor, "Still sore"), Text)
            .Page([RedFlag(CareLevel.SeeDoctor, "Third time this year")]));

        Assert.Equal([Heading("treatment"), Card(CareLevel.SeeDoctor, "Still sore", "Third time this year"), Text], composition.Rest, Same);
    }

    [Fact]
    public void A_doctor_card_of_the_category_alone_stands_with_the_others()
    {
        var composition = Composition.Of(With(Text).Page([RedFlag(CareLevel.SeeDoctor, "Still sore")]));

        Assert.Equal(["Still sore"], Assert.Single(composition.Help.OfType<CardPart>()).Signs);
    }

    [Fact]
    public void Cards_without_a_section_get_its_heading()
    {
        var composition = Composition.Of(With(Text).Page([RedFlag(CareLevel.Emergency, "Breathless")]));

        Assert.Equal("get-help", Assert.IsType<HeadingPart>(composition.Help[0]).Anchor);
        Assert.Equal(["Breathless"], Assert.IsType<CardPart>(composition.Help[1]).Signs);
    }

    [Fact]
    public void Signs_of_the_category_join_the_card_of_their_level_once()
    {
        var composition = Composition.Of(With(Heading("get-help"), Card(CareLevel.Emergency, "Breathless"))
            .Page([RedFlag(CareLevel.Emergency, "breathless."), RedFlag(CareLevel.Emergency, "Fainting"), RedFlag(CareLevel.Urgent, "Fever")]));

        var cards = composition.Help.OfType<CardPart>().ToDictionary(card => card.Level);
        Assert.Equal(["Breathless", "Fainting"], cards[CareLevel.Emergency].Signs);
        Assert.Equal(["Fever"], cards[CareLevel.Urgent].Signs);
    }

    [Fact]
    public void Why_there_is_no_card_is_said_in_its_place()
    {
        var composition = Composition.Of((With(Text) with { NoRedFlags = "A bruised <nail>." }).Page());

        Assert.Equal("<p>A bruised &lt;nail&gt;.</p>", Assert.IsType<HtmlPart>(composition.Help[1]).Html);
    }

    [Fact]
    public void What_feels_alike_stands_under_its_heading()
    {
        var composition = Composition.Of(With(Heading("tell-apart"), Text).Page(tellApart: [Sciatica]));

        Assert.Equal([typeof(HeadingPart), typeof(TellApartPart), typeof(HtmlPart)], composition.Rest.Select(part => part.GetType()));
    }

    [Fact]
    public void What_feels_alike_makes_a_last_section_where_the_text_has_none()
    {
        var composition = Composition.Of(With(Text).Page(tellApart: [Sciatica]));

        Assert.Equal("tell-apart", Assert.IsType<HeadingPart>(composition.Rest[^2]).Anchor);
        Assert.Equal([Sciatica], Assert.IsType<TellApartPart>(composition.Rest[^1]).Entries);
    }

    [Fact]
    public void Question_and_answer_are_announced_and_the_answers_sections_are_in_the_contents()
    {
        var anatomy = new HeadingPart(3, "anatomy", "Anatomy", "Anatomy");
        var composition = Composition.Of(With(
            new QuestionPart(Retold: true, [Text]),
            new AnswerPart(Physician.Slug, Retold: true, [Text, anatomy, Text])).Page());

        Assert.Equal(["A member asked", "A physician answered", "Anatomy"], composition.Headings.Select(heading => heading.Text));
        Assert.Equal(["member-question", "answer", "anatomy"], composition.Headings.Select(heading => heading.Anchor));
    }

    [Fact]
    public void A_second_answer_has_an_anchor_of_its_own()
    {
        var answer = new AnswerPart(Physician.Slug, Retold: false, [Text]);

        Assert.Equal(["answer", "answer-2"], Composition.Of(With(answer, answer).Page()).Headings.Select(heading => heading.Anchor));
    }

    private static TellApartEntry Sciatica => new("spinal/sciatica", "Sciatica", "Here", "There");

    private static bool Same(BodyPart one, BodyPart other) => (one, other) switch
    {
        (CardPart a, CardPart b) => a.Level == b.Level && a.Within == b.Within && a.Signs.SequenceEqual(b.Signs),
        _ => one == other,
    };
}
