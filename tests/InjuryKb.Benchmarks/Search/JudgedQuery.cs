namespace InjuryKb.Benchmarks.Search;

/// <summary>A line of <c>queries.tsv</c>.</summary>
/// <param name="Pages">The addresses that a reader should find.</param>
/// <param name="IsHeldOut">Every third line: never looked at while tuning.</param>
internal sealed record JudgedQuery(string Class, string Text, IReadOnlyList<string> Pages, string? SpeltRight, bool IsHeldOut)
{
    public static IReadOnlyList<JudgedQuery> ReadAll() =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Search", "queries.tsv")).Skip(1).Select(Read)];

    private static JudgedQuery Read(string line, int number)
    {
        var columns = line.Split('\t');
        return new JudgedQuery(columns[0], columns[1], columns[2].Split(' '), columns.ElementAtOrDefault(3), number % 3 == 2);
    }
}
