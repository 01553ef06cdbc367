#pragma warning disable CS9113, CS0067, CA1822, CA1065, MA0041, RCS1079
using InjuryKb.Content.Contributors;

namespace InjuryKb.Content.Index;

public sealed class ContributorQueries(IndexDatabase database, TimeProvider time)
{
    /// <summary>Everybody, by name.</summary>
    public IReadOnlyList<Contributor> All() => throw new NotSupportedException();

    public ContributorPage? Find(string slug) => throw new NotSupportedException();
}
