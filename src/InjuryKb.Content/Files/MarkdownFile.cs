using InjuryKb.Content.Body;
using InjuryKb.Content.Yaml;

namespace InjuryKb.Content.Files;

/// <summary>A file of front matter and a body that does not depend on it.</summary>
internal static class MarkdownFile
{
    /// <summary>Null when there is no front matter; the body is inspected all the same.</summary>
    public static T? Read<T>(Findings findings, Func<MappingReader, IReadOnlyList<BodyPart>, T> read) where T : class
    {
        var (values, bodyStart) = FrontMatter.Read(findings);
        var body = BodyReader.Read(findings, bodyStart, BodyFrame.Empty);
        return values is null ? null : MappingReader.Read(values, findings, keys => read(keys, body.Parts));
    }
}
