using InjuryKb.Content.Problems;

namespace InjuryKb.Content.Files;

/// <summary>What reading one file brings to light beside its document. Places are offsets in the file's text.</summary>
public sealed class Findings(string path, FileKind kind, SourceText source)
{
    private readonly List<Problem> _problems = [];
    private readonly List<Mention> _mentions = [];
    private readonly List<string> _anchors = [];

    public string Path => path;

    public FileKind Kind => kind;

    public SourceText Source => source;

    public bool HasErrors { get; private set; }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Problem> Problems => [.. _problems.OrderBy(problem => (problem.Line, problem.Column))];

    public IReadOnlyList<Mention> Mentions => _mentions;

    public IReadOnlyList<string> Anchors => _anchors;

    public void Report(int offset, Fault fault)
    {
        var (line, column) = source.Locate(offset);
        _problems.Add(new Problem(path, line, column, fault.Severity, fault.Code, fault.Message, fault.Since));
        HasErrors |= fault.Severity == Severity.Error;
    }

    public void Mention(int offset, MentionKind kind, string target, string? anchor = null)
    {
        var (line, column) = source.Locate(offset);
        _mentions.Add(new Mention(kind, target, anchor, line, column));
    }

    public void Anchor(string name) => _anchors.Add(name);
}
