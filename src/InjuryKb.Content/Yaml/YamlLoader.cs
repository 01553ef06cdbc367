using InjuryKb.Content.Files;
using InjuryKb.Content.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace InjuryKb.Content.Yaml;

/// <summary>
/// Builds nodes from the events of YamlDotNet, so that each keeps its place, a second key or a tag does not end the reading,
/// and the depth is bounded.
/// </summary>
/// <param name="offset">Where the YAML text starts in the file.</param>
internal sealed class YamlLoader(Findings findings, int offset)
{
    private const int MaxDepth = 8;

    /// <summary>The document's root; null when there is none or it cannot be parsed, which is reported.</summary>
    public YamlNode? Load(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        try
        {
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
                return null;
            var root = Node(parser, depth: 1);
            parser.Consume<DocumentEnd>();
            if (parser.TryConsume<DocumentStart>(out var second))
                findings.Report(At(second), Faults.SecondDocument());
            return root;
        }
        catch (YamlException e)
        {
            findings.Report(offset + (int)e.Start.Index, Faults.InvalidYaml(e.Message));
            return null;
        }
        catch (InvalidOperationException) when (parser.Current is { } last)
        {
            // YamlDotNet's scanner gives up in this way on some texts that begin with a colon in a flow list.
            findings.Report(offset + (int)last.End.Index, Faults.InvalidYaml("A text cannot begin with ':' here."));
            return null;
        }
    }

    private YamlNode Node(Parser parser, int depth)
    {
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            findings.Report(At(alias), Faults.YamlReference($"*{alias.Value}"));
            return new YamlScalar(At(alias), alias.Value.Value, Plain: false);
        }

        // A lone ':' in a block mapping ends it in the parser's eyes, with a key that lacks its value.
        if (parser.Current is not NodeEvent start)
            throw new YamlException(parser.Current!.Start, parser.Current.End, "A key has no value.");
        if (depth > MaxDepth)
            throw new YamlException(start.Start, start.End, $"Values nest deeper than {MaxDepth} levels.");
        if (!start.Anchor.IsEmpty)
            findings.Report(At(start), Faults.YamlReference($"&{start.Anchor.Value}"));
        if (!start.Tag.IsEmpty)
            findings.Report(At(start), Faults.YamlReference(start.Tag.ToString()));

        if (parser.TryConsume<Scalar>(out var scalar))
            return new YamlScalar(At(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain);
        return parser.TryConsume<SequenceStart>(out var sequence) ? Sequence(parser, sequence, depth) : Mapping(parser, depth);
    }

    private YamlSequence Sequence(Parser parser, SequenceStart start, int depth)
    {
        List<YamlNode> items = [];
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(Node(parser, depth + 1));
        return new YamlSequence(At(start), items);
    }

    private YamlMapping Mapping(Parser parser, int depth)
    {
        var start = parser.Consume<MappingStart>();
        List<YamlEntry> entries = [];
        HashSet<string> keys = [];
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node(parser, depth + 1);
            var value = Node(parser, depth + 1);
            if (key is not YamlScalar name)
                findings.Report(key.Start, Faults.KeyNotText());
            else if (keys.Add(name.Text))
                entries.Add(new YamlEntry(name, value));
            else
                findings.Report(name.Start, Faults.DuplicateKey(name.Text));
        }

        return new YamlMapping(At(start), entries);
    }

    private int At(ParsingEvent parsed) => offset + (int)parsed.Start.Index;
}
