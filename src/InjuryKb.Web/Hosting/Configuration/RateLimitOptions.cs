namespace InjuryKb.Web.Hosting.Configuration;

public sealed record RateLimitOptions
{
    public const string Section = "RateLimits";

    public bool Enabled { get; init; } = true;
}
