namespace InjuryKb.Content.RedFlags;

/// <summary>What <c>_red-flags.yml</c> holds.</summary>
public sealed record RedFlagList(IReadOnlyList<RedFlag> RedFlags);
