using InjuryKb.Content.Articles;

namespace InjuryKb.Content.Body;

/// <summary>Numbers the references of one file as they are first cited.</summary>
/// <param name="references">Null when they are not known: then any may be cited.</param>
internal sealed class Citations(IReadOnlyList<Reference>? references)
{
    private readonly HashSet<string>? _known = references?.Select(reference => reference.Id).ToHashSet();
    private readonly Dictionary<string, (int Number, int Count)> _cited = [];

    /// <summary>Notes one more citation; false when there is no such reference.</summary>
    public bool Cite(Citation citation)
    {
        if (_known?.Contains(citation.Id) == false)
            return false;

        var (number, count) = _cited.GetValueOrDefault(citation.Id, (_cited.Count + 1, 0));
        _cited[citation.Id] = (citation.Number, citation.Occurrence) = (number, count + 1);
        return true;
    }

    /// <summary>The references with their counts: as first cited, then those never cited.</summary>
    public IReadOnlyList<Reference> Numbered() =>
    [
        .. (references ?? [])
            .Select(reference => (reference, cited: _cited.GetValueOrDefault(reference.Id, (Number: int.MaxValue, Count: 0))))
            .OrderBy(entry => entry.cited.Number)
            .Select(entry => entry.reference with { Citations = entry.cited.Count }),
    ];
}
