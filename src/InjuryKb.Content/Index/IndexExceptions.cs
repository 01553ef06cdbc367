namespace InjuryKb.Content.Index;

/// <summary>There is no index to answer from: the first one is being built, or a damaged one is being built again.</summary>
public sealed class IndexUnavailableException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Another process holds the index of this data folder.</summary>
public sealed class IndexLockedException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>The content folder is missing or holds no content; the message names it.</summary>
public sealed class ContentFolderException(string message) : Exception(message);
