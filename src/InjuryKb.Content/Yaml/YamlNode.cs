namespace InjuryKb.Content.Yaml;

/// <summary>A value in a YAML text.</summary>
/// <param name="Start">Its offset in the whole file.</param>
internal abstract record YamlNode(int Start);

/// <param name="Plain">Whether it stands without quotes.</param>
internal sealed record YamlScalar(int Start, string Text, bool Plain) : YamlNode(Start)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) || (Plain && Text is "~" or "null");
}

internal sealed record YamlSequence(int Start, IReadOnlyList<YamlNode> Items) : YamlNode(Start);

/// <param name="Entries">In the order of the text; a key that comes twice stands here once.</param>
internal sealed record YamlMapping(int Start, IReadOnlyList<YamlEntry> Entries) : YamlNode(Start);

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
