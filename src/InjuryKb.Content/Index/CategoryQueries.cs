#pragma warning disable CS9113, CS0067, CA1822, CA1065, MA0041, RCS1079
namespace InjuryKb.Content.Index;

public sealed class CategoryQueries(IndexDatabase database, TimeProvider time)
{
    public HomePage Home() => throw new NotSupportedException();

    /// <summary>All categories in their own order.</summary>
    public IReadOnlyList<CategoryEntry> All() => throw new NotSupportedException();

    public CategoryPage? Find(string slug) => throw new NotSupportedException();
}
