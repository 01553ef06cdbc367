#pragma warning disable CS9113, CS0067, CA1822, CA1065, MA0041, RCS1079
namespace InjuryKb.Content.Index;

public sealed class AddressQueries(IndexDatabase database, TimeProvider time)
{
    /// <summary>Where an old address of an article or a category leads now; null when it is no alias.</summary>
    public string? Redirect(string address) => throw new NotSupportedException();

    /// <summary>The addresses most like this one, the most like first.</summary>
    public IReadOnlyList<AddressEntry> Nearest(string address, int count) => throw new NotSupportedException();

    /// <summary>Every page the content has, ordered by address.</summary>
    public IReadOnlyList<DatedAddress> All() => throw new NotSupportedException();
}
