using InjuryKb.Content.Files;
using InjuryKb.Content.Problems;

namespace InjuryKb.Content.Yaml;

/// <summary>
/// Reads a mapping key by key. A value that is missing or of the wrong kind is reported where it stands, and reading goes on.
/// The keys asked for are the known ones: <see cref="Close"/> reports the others.
/// </summary>
internal sealed class MappingReader(YamlMapping mapping, Findings findings)
{
    private const int MaxText = 1_000;

    private readonly HashSet<string> _known = [];

    public Findings Findings => findings;

    public int Start => mapping.Start;

    /// <summary>Where the value of a key stands, else the mapping itself.</summary>
    public int PlaceOf(string key) => Entry(key)?.Value.Start ?? mapping.Start;

    /// <summary>Where, in the list under <paramref name="key"/>, the item stands whose <paramref name="inner"/> key has this text.</summary>
    public int PlaceOf(string key, string inner, string text) => ((Entry(key)?.Value as YamlSequence)?.Items ?? [])
        .OfType<YamlMapping>()
        .SelectMany(item => item.Entries)
        .FirstOrDefault(entry => entry.Key.Text == inner && (entry.Value as YamlScalar)?.Text.Trim() == text)?.Value.Start ?? PlaceOf(key);

    public bool Has(string key) => Entry(key) is not null;

    /// <summary>The keys of the mapping under <paramref name="key"/>.</summary>
    public IEnumerable<YamlScalar> KeysOf(string key) => ((Entry(key)?.Value as YamlMapping)?.Entries ?? []).Select(entry => entry.Key);

    public void Report(string key, Fault fault) => findings.Report(PlaceOf(key), fault);

    public string Required(string key, int max = MaxText) => Demand(key, Text(key, max)) ?? "";

    public DateOnly RequiredDate(string key) => Demand(key, Date(key)) ?? default;

    public int RequiredNumber(string key, int min, int max) => Demand(key, Number(key, min, max)) ?? default;

    public T RequiredChoice<T>(string key) where T : struct, Enum => Demand(key, Choice<T>(key)) ?? default;

    public string? Text(string key, int max = MaxText) =>
        Find<YamlScalar>(key) is { } value ? Scalars.Text(value, max, findings) : null;

    public DateOnly? Date(string key) => Find<YamlScalar>(key) is { } value ? Scalars.Date(value, findings) : null;

    public int? Number(string key, int min, int max) =>
        Find<YamlScalar>(key) is { } value ? Scalars.Number(value, min, max, findings) : null;

    public bool Flag(string key) => Find<YamlScalar>(key) is { } value && Scalars.Flag(value, findings);

    public T? Choice<T>(string key) where T : struct, Enum =>
        Find<YamlScalar>(key) is { } value ? Scalars.Choice<T>(value, findings) : null;

    public IReadOnlyList<string> Texts(string key, int max = MaxText) =>
        Items<YamlScalar, string>(key, item => Scalars.Text(item, max, findings));

    /// <summary>The name of another file, noted as a mention of it.</summary>
    public string? Name(string key, MentionKind kind) =>
        Find<YamlScalar>(key) is { } value ? Names.Read(value, kind, findings) : null;

    public string RequiredName(string key, MentionKind kind) => Demand(key, Name(key, kind)) ?? "";

    /// <summary>Names of other files, each noted as a mention.</summary>
    public IReadOnlyList<string> NameList(string key, MentionKind kind) =>
        Items<YamlScalar, string>(key, item => Names.Read(item, kind, findings));

    public IReadOnlyList<T> List<T>(string key, Func<MappingReader, T> read) where T : class =>
        Items<YamlMapping, T>(key, item => Read(item, read));

    public T? Mapping<T>(string key, Func<MappingReader, T> read) where T : class =>
        Find<YamlMapping>(key) is { } value ? Read(value, read) : null;

    /// <summary>A mapping whose keys are names of the editor's own.</summary>
    public IReadOnlyDictionary<string, T> Named<T>(string key, Func<MappingReader, T> read) where T : class =>
        (Find<YamlMapping>(key)?.Entries ?? [])
            .Select(entry => (entry.Key.Text, Value: Expect<YamlMapping>(entry.Key.Text, entry.Value)))
            .Where(named => named.Value is not null)
            .ToDictionary(named => named.Text, named => Read(named.Value!, read), StringComparer.Ordinal);

    /// <summary>The items of a list that are of kind <typeparamref name="TNode"/> and that <paramref name="read"/> accepts.</summary>
    public IReadOnlyList<T> Items<TNode, T>(string key, Func<TNode, T?> read)
        where TNode : YamlNode
        where T : class =>
        [.. (Find<YamlSequence>(key)?.Items ?? []).Select(item => Expect<TNode>(key, item)).OfType<TNode>().Select(read).OfType<T>()];

    public void Close()
    {
        foreach (var (key, _) in mapping.Entries.Where(entry => !_known.Contains(entry.Key.Text)))
            findings.Report(key.Start, Faults.UnknownKey(key.Text, Spelling.Nearest(key.Text, _known)));
    }

    public static T Read<T>(YamlMapping mapping, Findings findings, Func<MappingReader, T> read)
    {
        var reader = new MappingReader(mapping, findings);
        var value = read(reader);
        reader.Close();
        return value;
    }

    private T Read<T>(YamlMapping value, Func<MappingReader, T> read) => Read(value, findings, read);

    private T? Demand<T>(string key, T? value)
    {
        if (Entry(key) is null)
            findings.Report(mapping.Start, Faults.MissingKey(key));
        return value;
    }

    private YamlEntry? Entry(string key) => mapping.Entries.FirstOrDefault(entry => entry.Key.Text == key);

    private T? Find<T>(string key) where T : YamlNode
    {
        _known.Add(key);
        return Entry(key) is { } entry ? Expect<T>(key, entry.Value) : null;
    }

    private T? Expect<T>(string key, YamlNode node) where T : YamlNode
    {
        if (node is YamlScalar { IsEmpty: true })
            findings.Report(node.Start, Faults.EmptyValue(key));
        else if (node is not T)
            findings.Report(node.Start, Faults.WrongKind(key, Kind<T>()));
        return node is YamlScalar { IsEmpty: true } ? null : node as T;
    }

    private static string Kind<T>() =>
        typeof(T) == typeof(YamlScalar) ? "a single value"
        : typeof(T) == typeof(YamlSequence) ? "a list ([a, b])"
        : "a group of keys (key: value)";
}
