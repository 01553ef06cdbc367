using InjuryKb.Content.Articles;

namespace InjuryKb.Content.Body;

/// <summary>Numbers the references of one file as they are first cited.</summary>
internal sealed class Citations(IReadOnlyList<Reference>? references)
{
    private readonly Dictionary<string, int> _counts = [];
    private readonly List<string> _order = [];

    /// <summary>Notes one more citation; false when there is no such reference.</summary>
    public bool Cite(Citation citation)
    {
        if (references?.Any(reference => reference.Id == citation.Id) == false)
            return false;
        if (!_counts.ContainsKey(citation.Id))
            _order.Add(citation.Id);
        citation.Occurrence = _counts[citation.Id] = _counts.GetValueOrDefault(citation.Id) + 1;
        citation.Number = _order.IndexOf(citation.Id) + 1;
        return true;
    }

    /// <summary>The references with their counts: as first cited, then those never cited.</summary>
    public IReadOnlyList<Reference> Numbered() =>
    [
        .. (references ?? [])
            .OrderBy(reference => _order.IndexOf(reference.Id) is >= 0 and var place ? place : int.MaxValue)
            .Select(reference => reference with { Citations = _counts.GetValueOrDefault(reference.Id) }),
    ];
}
