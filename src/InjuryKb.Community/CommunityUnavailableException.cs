namespace InjuryKb.Community;

/// <summary>The community database cannot be used as it stands; the message says why, and what to do.</summary>
public sealed class CommunityUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
