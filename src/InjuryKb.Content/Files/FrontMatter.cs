using InjuryKb.Content.Problems;
using InjuryKb.Content.Yaml;

namespace InjuryKb.Content.Files;

/// <summary>The YAML between the two <c>---</c> lines that a Markdown file begins with.</summary>
/// <param name="BodyStart">The offset of what follows.</param>
internal sealed record FrontMatter(YamlMapping? Values, int BodyStart)
{
    public static FrontMatter Read(Findings findings)
    {
        var (text, lines) = (findings.Source.Text, findings.Source.Lines);
        var last = Enumerable.Range(1, lines.Count - 1).FirstOrDefault(line => IsFence(findings.Source, line));
        if (!IsFence(findings.Source, 0) || last == 0)
        {
            findings.Report(0, Faults.NoFrontMatter());
            return new FrontMatter(null, 0);
        }

        var bodyStart = last + 1 < lines.Count ? lines[last + 1] : text.Length;
        var root = new YamlLoader(findings, lines[1]).Load(text[lines[1]..lines[last]]);
        if (root is not YamlMapping && !findings.HasErrors)
            findings.Report(root?.Start ?? 0, Faults.NoFrontMatter());
        return new FrontMatter(root as YamlMapping, bodyStart);
    }

    private static bool IsFence(SourceText source, int line)
    {
        var end = line + 1 < source.Lines.Count ? source.Lines[line + 1] : source.Text.Length;
        return source.Text.AsSpan(source.Lines[line]..end).TrimEnd() is "---";
    }
}
