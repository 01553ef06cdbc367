using InjuryKb.Community;

namespace InjuryKb.Web.Hosting.Databases;

public sealed record CommunityOptions
{
    public const string Section = "Community";

    /// <summary>A connection string of PostgreSQL. Without one, the community database is the file <c>community.db</c> in the data folder.</summary>
    public string? Postgres { get; init; }

    /// <summary>How long a locked database is waited for.</summary>
    public TimeSpan Patience { get; init; } = CommunitySettings.DefaultPatience;
}
