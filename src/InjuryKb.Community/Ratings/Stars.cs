namespace InjuryKb.Community.Ratings;

public static class Stars
{
    public const int Least = 1;
    public const int Most = 5;

    /// <summary>1 to 5 from exactly one such digit, else null. Integer parsing would take "+5" and " 5".</summary>
    public static int? Read(string? text) => text is [>= '1' and <= '5' and var digit] ? digit - '0' : null;
}
