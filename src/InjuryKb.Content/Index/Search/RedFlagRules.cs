using InjuryKb.Content.RedFlags;

namespace InjuryKb.Content.Index.Search;

/// <summary>Tells whether a text speaks of a warning sign. Negation is not understood: a card too many does no harm.</summary>
internal sealed class RedFlagRules
{
    private const int Window = 8;

    private readonly IReadOnlyList<(RedFlag Flag, string[][][][] Lines, string[] Unless)> _rules;

    /// <param name="flags">In the editors' order.</param>
    public RedFlagRules(IEnumerable<RedFlag> flags) => _rules =
    [
        .. flags.OrderBy(flag => flag.Level).Select(flag => (
            flag,
            flag.Words.Select(line => line.Select(group => group.Select(Stems).ToArray()).ToArray()).ToArray(),
            flag.Unless.Select(Words.Phrase).ToArray())),
    ];

    /// <summary>The most serious sign; null when there is none.</summary>
    /// <param name="stems">Of the text's words, in order.</param>
    public RedFlag? Match(IReadOnlyList<string> stems)
    {
        var text = $" {string.Join(' ', stems)} ";
        return _rules
            .Where(rule => rule.Lines.Any(line => Matches(line, stems)) && !rule.Unless.Any(word => text.Contains($" {word} ", StringComparison.Ordinal)))
            .Select(rule => rule.Flag)
            .FirstOrDefault();
    }

    /// <summary>Whether one word of each group stands at most eight words after the first of them.</summary>
    private static bool Matches(string[][][] line, IReadOnlyList<string> stems)
    {
        var places = line.Select(group => group.SelectMany(alternative => Places(alternative, stems)).ToArray()).ToArray();
        return places.All(group => group.Length > 0) && places.SelectMany(group => group).Any(first =>
            places.All(group => group.Any(place => place.Start >= first.Start && place.Start <= first.Start + Window)));
    }

    private static IEnumerable<(int Start, int End)> Places(string[] alternative, IReadOnlyList<string> stems)
    {
        for (var start = 0; start + alternative.Length <= stems.Count; start++)
        {
            var fits = true;
            for (var i = 0; fits && i < alternative.Length; i++)
                fits = stems[start + i] == alternative[i];
            if (fits)
                yield return (start, start + alternative.Length);
        }
    }

    private static string[] Stems(string words) => Words.Phrase(words).Split(' ');
}
