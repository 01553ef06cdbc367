#pragma warning disable CS9113, CS0067, CA1822, CA1065, MA0041, RCS1079
namespace InjuryKb.Content.Index;

public sealed class SitePageQueries(IndexDatabase database, TimeProvider time)
{
    public IReadOnlyList<SitePageEntry> All() => throw new NotSupportedException();

    public SitePageView? Find(string slug) => throw new NotSupportedException();
}
