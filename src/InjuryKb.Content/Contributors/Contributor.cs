using InjuryKb.Content.Body;

namespace InjuryKb.Content.Contributors;

public sealed record Contributor
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>What follows the name: <c>MD</c>.</summary>
    public string? Credentials { get; init; }

    public IReadOnlyList<string> Memberships { get; init; } = [];

    public IReadOnlyList<string> Affiliations { get; init; } = [];

    public bool Physician { get; init; }

    public required IReadOnlyList<BodyPart> Biography { get; init; }

    public string NameAndCredentials => Credentials is null ? Name : $"{Name}, {Credentials}";
}
