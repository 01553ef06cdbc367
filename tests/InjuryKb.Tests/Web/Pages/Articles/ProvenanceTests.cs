using InjuryKb.Content.Articles;
using InjuryKb.Web.Pages.Articles;
using static InjuryKb.Tests.Web.Pages.Articles.SomeArticle;

namespace InjuryKb.Tests.Web.Pages.Articles;

public sealed class ProvenanceTests
{
    private static readonly DateOnly Today = new(2027, 6, 1);

    [Fact]
    public void A_text_that_nobody_checked_says_so() =>
        Assert.Equal("Not checked by a physician", Of(With()).Checked);

    [Fact]
    public void A_checked_text_names_who_and_when() =>
        Assert.Equal("Checked by A Physician, MD, 10 December 2026", Of(Reviewed(new DateOnly(2026, 12, 10))).Checked);

    [Fact]
    public void A_text_that_changed_after_its_review_says_so()
    {
        var provenance = Of(Reviewed(new DateOnly(2026, 12, 10)) with { Updated = new DateOnly(2026, 12, 11) });

        Assert.Equal("Checked 10 December 2026, changed since", provenance.Checked);
    }

    [Fact]
    public void A_reviewer_whom_nobody_knows_checked_nothing() =>
        Assert.Equal("Not checked by a physician", Of(With() with { Review = new Review("nobody", new DateOnly(2026, 12, 10)) }).Checked);

    [Fact]
    public void A_reviewer_who_is_no_physician_checked_nothing()
    {
        var article = With() with { Review = new Review(Editors.Slug, new DateOnly(2026, 12, 10)) };

        Assert.Equal("Not checked by a physician", Of(article).Checked);
    }

    [Fact]
    public void A_review_is_overdue_from_the_day_after_it_was_due()
    {
        Assert.Null(Of(With() with { ReviewDue = Today }).OverdueNotice);
        Assert.Equal(
            "This page was due to be checked in May 2027 and has not been. Some advice may have changed.",
            Of(With() with { ReviewDue = Today.AddDays(-1) }).OverdueNotice);
    }

    [Fact]
    public void Without_a_known_author_it_is_by_the_editors()
    {
        Assert.Equal("By the editors", Of(With()).By);
        Assert.Equal("By A Physician", Of(With() with { Authors = ["a-physician", "nobody"] }).By);
    }

    private static Article Reviewed(DateOnly on) => With() with { Review = new Review(Physician.Slug, on) };

    private static Provenance Of(Article article) => new(article, Surroundings, Today);
}
