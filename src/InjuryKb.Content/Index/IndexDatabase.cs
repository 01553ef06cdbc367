namespace InjuryKb.Content.Index;

/// <summary>The index file and its pooled connections.</summary>
public sealed class IndexDatabase;
