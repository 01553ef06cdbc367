using InjuryKb.Content.Synonyms;

namespace InjuryKb.Content.Index.Search;

/// <param name="Term">The other name, folded.</param>
/// <param name="Typed">The name that stands in the query, as the editors write it.</param>
internal sealed record OtherName(string Term, string Typed);

/// <summary>Other names of what a query names.</summary>
internal sealed class SynonymGroups
{
    private readonly Dictionary<string, List<(string Typed, IReadOnlyList<string> Group)>> _groups = new(StringComparer.Ordinal);

    public SynonymGroups(IEnumerable<SynonymList> lists)
    {
        foreach (var group in lists.SelectMany(list => list.Groups))
        {
            foreach (var term in group)
            {
                var key = Words.Phrase(term);
                if (!_groups.TryGetValue(key, out var groups))
                    _groups[key] = groups = [];
                groups.Add((term, group));
            }
        }
    }

    /// <param name="phrases">Every run of words of the query, as stems.</param>
    public IReadOnlyList<OtherName> Of(IEnumerable<string> phrases) =>
    [
        .. phrases
            .SelectMany(phrase => _groups.GetValueOrDefault(phrase) ?? [])
            .SelectMany(found => found.Group.Where(term => term != found.Typed).Select(term => new OtherName(Words.Folded(term), found.Typed)))
            .Where(other => other.Term.Length > 0)
            .DistinctBy(other => other.Term),
    ];
}
