#pragma warning disable CS9113, CS0067, CA1822, CA1065, MA0041, RCS1079
using InjuryKb.Content.Problems;

namespace InjuryKb.Content.Index;

/// <summary>Checks a content folder without an index of its own.</summary>
public static class ContentCheck
{
    /// <summary>Everything wrong in the folder, by path and line.</summary>
    /// <param name="reservedNames">First segments of addresses that the site uses itself.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IReadOnlyList<Problem> Run(string folder, IReadOnlySet<string> reservedNames) => throw new NotSupportedException();
}
