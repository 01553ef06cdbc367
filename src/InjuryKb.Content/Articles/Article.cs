using InjuryKb.Content.Body;

namespace InjuryKb.Content.Articles;

/// <summary>One article as its file alone says it.</summary>
public sealed record Article
{
    /// <summary>Category and slug: <c>hamstring/upper-hamstring-pain</c>.</summary>
    public required string Address { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required DateOnly Published { get; init; }

    /// <summary>The day its meaning last changed.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>Contributor slugs.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    public Review? Review { get; init; }

    public DateOnly? ReviewDue { get; init; }

    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>Category slugs.</summary>
    public IReadOnlyList<string> AlsoIn { get; init; } = [];

    /// <summary>Article addresses.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    public IReadOnlyList<TellApart> TellApart { get; init; } = [];

    public AtAGlance? AtAGlance { get; init; }

    /// <summary>Why there is no care card.</summary>
    public string? NoRedFlags { get; init; }

    public Evidence? Evidence { get; init; }

    /// <summary>In the order of first citation, those never cited last. The number of a reference is its place, from 1.</summary>
    public IReadOnlyList<Reference> References { get; init; } = [];

    public Original? BasedOn { get; init; }

    public IReadOnlyList<Change> Changes { get; init; } = [];

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public bool Draft { get; init; }

    public required IReadOnlyList<BodyPart> Body { get; init; }

    /// <summary>Words of the body.</summary>
    public required int Words { get; init; }

    /// <summary>The day readers know this text by: its last change of meaning, else its first day.</summary>
    public DateOnly Dated => Updated ?? Published;
}

/// <param name="By">The reviewing physician's slug.</param>
public sealed record Review(string By, DateOnly On);

/// <summary>A condition that feels alike.</summary>
/// <param name="Article">The other article's address.</param>
/// <param name="Here">What speaks for this one.</param>
/// <param name="There">What speaks for the other one.</param>
public sealed record TellApart(string Article, string Here, string There);

public sealed record AtAGlance(string? Run, string? Bike, string? Swim, string? Time);

public enum Evidence
{
    Good,
    Mixed,
    Limited,
}

public sealed record Reference
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? Authors { get; init; }

    public string? Source { get; init; }

    public int? Year { get; init; }

    public ReferenceKind Kind { get; init; } = ReferenceKind.Other;

    public string? Doi { get; init; }

    public string? Url { get; init; }

    public Opened? Opened { get; init; }

    /// <summary>Citations in the text; each has the anchor <c>cite-{id}-{n}</c>, n from 1, and the reference <c>ref-{id}</c>.</summary>
    public int Citations { get; init; }
}

public enum ReferenceKind
{
    Guideline,
    SystematicReview,
    Trial,
    Cohort,
    Review,
    PatientPage,
    Other,
}

/// <summary>How much of a source the editors read.</summary>
public enum Opened
{
    Full,
    Abstract,
    NotOpened,
}

/// <summary>Where a retold original appeared; unknown parts are null.</summary>
public sealed record Original(string? Title, string? Source, string? Url, DateOnly? Date);

public sealed record Change(DateOnly On, ChangeKind Kind, string Note);

public enum ChangeKind
{
    Correction,
    Update,
}
