using InjuryKb.Content.Articles;
using InjuryKb.Content.Contributors;
using InjuryKb.Content.Index;

namespace InjuryKb.Web.Pages.Articles;

/// <summary>Who wrote an article, who checked it and when, in the site's words.</summary>
public sealed class Provenance(Article article, Surroundings surroundings, DateOnly today)
{
    public IReadOnlyList<Contributor> Authors => [.. article.Authors.Select(Named).OfType<Contributor>()];

    /// <summary>The physician who checked this text; null when nobody did, or somebody who is not known to be one.</summary>
    public Contributor? Reviewer => article.Review is { } review && Named(review.By) is { Physician: true } physician ? physician : null;

    public DateOnly? ReviewedOn => Reviewer is null ? null : article.Review?.On;

    public bool ChangedSinceReview => article.Dated > ReviewedOn;

    public bool Overdue => article.ReviewDue < today;

    /// <summary><c>By the editors</c>.</summary>
    public string By => $"By {Wording.Join([.. (Authors.Count == 0 ? ["the editors"] : Authors.Select(author => InSentence(author.Name)))])}";

    public string Dated => article.Updated is { } updated ? $"Updated {updated.InWords()}" : $"Published {article.Published.InWords()}";

    public string Checked => (Reviewer, ReviewedOn) switch
    {
        ({ }, { } on) when ChangedSinceReview => $"Checked {on.InWords()}, changed since",
        ({ } reviewer, { } on) => $"Checked by {reviewer.NameAndCredentials}, {on.InWords()}",
        _ => "Not checked by a physician",
    };

    public string? OverdueNotice => Overdue && article.ReviewDue is { } due
        ? $"This page was due to be checked in {due.MonthInWords()} and has not been. Some advice may have changed."
        : null;

    private Contributor? Named(string slug) => surroundings.Contributors.GetValueOrDefault(slug);

    private static string InSentence(string name) => name.StartsWith("The ", StringComparison.Ordinal) ? $"the {name[4..]}" : name;
}
