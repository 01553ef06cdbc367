namespace InjuryKb.Content.Synonyms;

/// <summary>What <c>_synonyms.yml</c> holds: groups of terms that mean the same.</summary>
public sealed record SynonymList(IReadOnlyList<IReadOnlyList<string>> Groups);
