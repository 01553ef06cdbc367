using InjuryKb.Community.Ratings;

namespace InjuryKb.Web.Pages.Ratings;

/// <summary>A rating as JSON.</summary>
/// <param name="Average">To one decimal, as pages show it; null without votes.</param>
/// <param name="Yours">1 to 5; null without a vote.</param>
public sealed record RatingAnswer(double? Average, int Count, int? Yours)
{
    public static RatingAnswer Of(Rating rating) => new(
        rating.Tally.Average is { } average ? Math.Round(average, 1, MidpointRounding.AwayFromZero) : null,
        rating.Tally.Count,
        rating.Yours);
}
