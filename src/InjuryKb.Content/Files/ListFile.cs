using InjuryKb.Content.Problems;
using InjuryKb.Content.Yaml;

namespace InjuryKb.Content.Files;

/// <summary>A YAML file that is one list of mappings.</summary>
internal static class ListFile
{
    public static IReadOnlyList<T> Read<T>(Findings findings, Func<MappingReader, T> read) where T : class
    {
        var root = new YamlLoader(findings, offset: 0).Load(findings.Source.Text);
        if (root is not (null or YamlSequence))
            findings.Report(root.Start, Faults.NotAList());

        List<T> items = [];
        foreach (var item in (root as YamlSequence)?.Items ?? [])
        {
            if (item is YamlMapping mapping)
                items.Add(MappingReader.Read(mapping, findings, read));
            else
                findings.Report(item.Start, Faults.NotAList());
        }

        return items;
    }
}
