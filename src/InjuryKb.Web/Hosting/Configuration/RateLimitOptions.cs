using System.ComponentModel.DataAnnotations;

namespace InjuryKb.Web.Hosting.Configuration;

public sealed record RateLimitOptions
{
    public const string Section = "RateLimits";

    public bool Enabled { get; init; } = true;

    /// <summary>Votes and withdrawals that one network may send in a minute: an IPv4 address, or an IPv6 /64.</summary>
    [Range(1, int.MaxValue)]
    public int VotesPerMinute { get; init; } = 30;
}
