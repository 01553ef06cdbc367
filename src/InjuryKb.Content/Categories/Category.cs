using InjuryKb.Content.Body;

namespace InjuryKb.Content.Categories;

/// <summary>A body region, or the medicines: a folder of articles.</summary>
public sealed record Category
{
    /// <summary>The folder's name.</summary>
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Short { get; init; }

    public required Area Area { get; init; }

    public required int Order { get; init; }

    public required string Summary { get; init; }

    /// <summary>Its shape on the body map.</summary>
    public string? Map { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public required IReadOnlyList<BodyPart> Introduction { get; init; }
}

/// <summary>The groups of categories, in the order readers see them.</summary>
public enum Area
{
    HeadTrunk,
    Arm,
    HipThigh,
    KneeLowerLeg,
    FootAnkle,
    Medicines,
}
