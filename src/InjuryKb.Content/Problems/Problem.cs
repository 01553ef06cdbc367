namespace InjuryKb.Content.Problems;

/// <summary>Something wrong in a content file. An error keeps a fault away from readers; a warning asks an editor to look.</summary>
/// <param name="Path">The file, from the content folder, with forward slashes: <c>hamstring/upper-hamstring-pain.md</c>.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="Code">A short stable name in kebab case: <c>unknown-key</c>.</param>
/// <param name="Message">One sentence that says what is wrong and what to do.</param>
/// <param name="Since">The first day on which it is wrong; null when it always is.</param>
public sealed record Problem(string Path, int Line, int Column, Severity Severity, string Code, string Message, DateOnly? Since = null);

public enum Severity
{
    Warning,
    Error,
}
