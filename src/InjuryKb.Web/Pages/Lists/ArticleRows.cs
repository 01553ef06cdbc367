using InjuryKb.Community.Ratings;
using InjuryKb.Content.Index;

namespace InjuryKb.Web.Pages.Lists;

/// <summary>Articles as a ruled list.</summary>
/// <param name="WithCategory">Whether each row says its body part.</param>
public sealed record ArticleRows(IReadOnlyList<ArticleEntry> Articles, Tallies Ratings, bool WithCategory = false);

public static class ArticleRatings
{
    /// <summary>The tallies of all these articles, in one query.</summary>
    public static Task<Tallies> Of(this RatingQueries ratings, IEnumerable<ArticleEntry> articles, CancellationToken cancellation) =>
        ratings.Of([.. articles.Select(article => article.Address).Distinct(StringComparer.Ordinal)], cancellation);
}
