using InjuryKb.Content.Body;

namespace InjuryKb.Content.SitePages;

/// <summary>A page about the site itself, such as "About".</summary>
public sealed record SitePage
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required DateOnly Updated { get; init; }

    public required IReadOnlyList<BodyPart> Body { get; init; }
}
