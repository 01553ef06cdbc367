using System.Text.RegularExpressions;

namespace InjuryKb.Tests.Content.Library;

/// <summary>How hard a text is to read.</summary>
internal static partial class Readability
{
    /// <summary>The school grade by Flesch and Kincaid (1975): 0.39 words per sentence + 11.8 syllables per word - 15.59.</summary>
    public static double Grade(string text)
    {
        var words = Words(text);
        var sentences = Math.Max(1, SentenceEnd().Count(text));
        return (0.39 * words.Count / sentences) + (11.8 * words.Sum(Syllables) / words.Count) - 15.59;
    }

    public static IReadOnlyList<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value.ToLowerInvariant())];

    /// <summary>Groups of vowels, a silent e at the end aside.</summary>
    private static int Syllables(string word)
    {
        var groups = Vowels().Count(word);
        var silent = groups > 1 && (SilentEnd().IsMatch(word) || SilentPast().IsMatch(word));
        return Math.Max(1, silent ? groups - 1 : groups);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’][\p{L}]+)*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"[.!?]+(?=\s|$)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("[aeiouy]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Vowels();

    [GeneratedRegex("[^aeiouyl]es?$|[aeiouy]les?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SilentEnd();

    [GeneratedRegex("[^aeiouytd]ed$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SilentPast();
}
