using System.Globalization;
using InjuryKb.Community.Ratings;
using InjuryKb.Content.Articles;
using InjuryKb.Content.Categories;

namespace InjuryKb.Web.Pages;

/// <summary>How the site says dates, counts and the words of its data.</summary>
public static class Wording
{
    private const int WordsPerMinute = 220;

    /// <summary><c>1 December 2026</c>.</summary>
    public static string InWords(this DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>May 2027</c>.</summary>
    public static string MonthInWords(this DateOnly date) => date.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>2026-12-01</c>.</summary>
    public static string Iso(this DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>1 article</c>, <c>5 articles</c>.</summary>
    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    public static string ReadingTime(int words) => $"{Math.Max(1, (int)Math.Round(words / (double)WordsPerMinute))} min read";

    /// <summary><c>A</c>, <c>A and B</c>, <c>A, B and C</c>.</summary>
    public static string Join(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";

    /// <summary><c>Usually: about 2 to 6 weeks</c>.</summary>
    public static string Usually(string time) =>
        time.StartsWith("Usually", StringComparison.OrdinalIgnoreCase) ? time.TrimEnd('.') : $"Usually: {time.Inside()}";

    /// <summary>A sentence as the middle of another one: <c>about 2 to 6 weeks</c>, without its full stop.</summary>
    public static string Inside(this string sentence) =>
        sentence.Length > 1 && char.IsUpper(sentence[0]) && char.IsLower(sentence[1])
            ? char.ToLowerInvariant(sentence[0]) + sentence[1..].TrimEnd('.')
            : sentence.TrimEnd('.');

    /// <summary><c>4.6 (37)</c>; null before there are ratings enough to say so.</summary>
    public static string? Earned(this Tally tally) => tally is { Count: >= Tally.Earned, Average: { } average }
        ? string.Create(CultureInfo.InvariantCulture, $"{average:0.0} ({tally.Count:N0})")
        : null;

    /// <summary>The day it is now, in UTC.</summary>
    public static DateOnly Today(this TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>The source's own address.</summary>
    public static string? Link(this Reference reference) => reference.Doi is { } doi ? $"https://doi.org/{doi}" : reference.Url;

    public static string InWords(this Opened opened) => opened switch
    {
        Opened.Full => "read in full",
        Opened.Abstract => "abstract read",
        _ => "not read by the editors",
    };

    public static string InWords(this Area area) => area switch
    {
        Area.HeadTrunk => "Head and trunk",
        Area.Arm => "Arm",
        Area.HipThigh => "Hip and thigh",
        Area.KneeLowerLeg => "Knee and lower leg",
        Area.FootAnkle => "Foot and ankle",
        _ => "Medicines",
    };

    public static string InWords(this Evidence evidence) => evidence switch
    {
        Evidence.Good => "Well studied.",
        Evidence.Mixed => "Partly studied; experts differ on some points.",
        _ => "Little research. Much here is clinical experience.",
    };

    public static string InWords(this ReferenceKind kind) => kind switch
    {
        ReferenceKind.Guideline => "Guideline",
        ReferenceKind.SystematicReview => "Systematic review",
        ReferenceKind.Trial => "Trial",
        ReferenceKind.Cohort => "Cohort study",
        ReferenceKind.Review => "Review",
        ReferenceKind.PatientPage => "Page for patients",
        _ => "Other source",
    };
}
