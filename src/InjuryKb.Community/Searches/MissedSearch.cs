namespace InjuryKb.Community.Searches;

/// <summary>A text that found nothing, on one day; the two together are its key. Who searched, and from where, is not known here.</summary>
/// <param name="Day">In UTC.</param>
/// <param name="Text">As <see cref="MissedText"/> keeps it.</param>
/// <param name="Count">Searches.</param>
public sealed record MissedSearch(DateOnly Day, string Text, int Count);
