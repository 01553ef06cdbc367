namespace InjuryKb.Community.Ratings;

/// <summary>How often an article got one star, two, and so on.</summary>
public sealed record Tally(string Article, int One, int Two, int Three, int Four, int Five)
{
    /// <summary>Ratings from which on lists show stars.</summary>
    public const int Earned = 5;

    // Ten imagined votes of three stars: few votes count little, so one 5 does not outrank two hundred 4.6.
    private const int ImaginedVotes = 10;
    private const int ImaginedStars = 3 * ImaginedVotes;

    public int Count => One + Two + Three + Four + Five;

    private int Sum => One + (2 * Two) + (3 * Three) + (4 * Four) + (5 * Five);

    /// <summary>1 to 5; null without votes.</summary>
    public double? Average => Count == 0 ? null : (double)Sum / Count;

    /// <summary>What an order by stars goes by. The column <c>Score</c> is the same in thousandths.</summary>
    public double DampedMean => (double)(ImaginedStars + Sum) / (ImaginedVotes + Count);

    /// <summary>Votes with that many stars, 1 to 5.</summary>
    public int this[int stars] => stars switch
    {
        1 => One,
        2 => Two,
        3 => Three,
        4 => Four,
        5 => Five,
        _ => throw new ArgumentOutOfRangeException(nameof(stars), stars, "Stars are 1 to 5."),
    };

    public static Tally None(string article) => new(article, 0, 0, 0, 0, 0);
}
