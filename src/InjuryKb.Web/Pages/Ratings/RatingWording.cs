using System.Globalization;
using InjuryKb.Community.Ratings;

namespace InjuryKb.Web.Pages.Ratings;

/// <summary>How the site says stars.</summary>
public static class RatingWording
{
    /// <summary><c>1 star</c>, <c>4 stars</c>.</summary>
    public static string InStars(this int stars) => Wording.Count(stars, "star");

    /// <summary><c>4.6</c>; null without votes.</summary>
    public static string? InWords(this double? average) => average?.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary><c>37 ratings</c>, and how many of them are younger than the last change of meaning where some are not.</summary>
    public static string Counted(this Rating rating)
    {
        var count = Wording.Count(rating.Tally.Count, "rating");
        var since = rating.Since == 0 ? "none" : rating.Since.ToString("N0", CultureInfo.InvariantCulture);
        return rating.Since == rating.Tally.Count ? count : $"{count}, {since} since the last update";
    }
}
