using System.Numerics;
using System.Runtime.InteropServices;

namespace InjuryKb.Content.Index.Search;

/// <param name="Articles">How many articles use a word.</param>
/// <param name="Names">How many have it in their names.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordUses(int Articles, int Names)
{
    public static WordUses operator +(WordUses a, WordUses b) => new(a.Articles + b.Articles, a.Names + b.Names);
}

/// <summary>The words that articles use, for spelling and for words half typed.</summary>
internal sealed class Vocabulary
{
    private const int ShortestCorrected = 4;
    private const int LongForOne = 7;
    private const int MostLetters = 32;
    private const int Completions = 6;

    // Shorter words that begin otherwise are too often others: dear is no tear.
    private const int FreeBeginning = 6;

    private readonly string[] _words;
    private readonly Dictionary<string, WordUses> _uses;
    private readonly Dictionary<string, WordUses> _stems = new(StringComparer.Ordinal);
    private readonly (uint[] Letters, string[] Words)[] _byLength;

    public Vocabulary(Dictionary<string, WordUses> uses)
    {
        _uses = uses;
        _words = [.. uses.Keys.Order(StringComparer.Ordinal)];
        foreach (var (word, count) in uses)
        {
            var stem = Stemmer.Stem(word);
            _stems[stem] = _stems.GetValueOrDefault(stem) + count;
        }

        var lengths = _words.ToLookup(word => word.Length);
        _byLength = [.. Enumerable.Range(0, MostLetters).Select(length => (
            lengths[length].Select(word => LettersOf(word)).ToArray(),
            lengths[length].ToArray()))];
    }

    public int Count => _words.Length;

    /// <summary>Whether an article uses the word, in whatever form.</summary>
    public bool Knows(string word) => _stems.ContainsKey(Stemmer.Stem(word));

    /// <summary>About how much the word is used, in all its forms.</summary>
    public WordUses Uses(string word) => _stems.GetValueOrDefault(Stemmer.Stem(word));

    /// <summary>The word, or those that it begins when nobody uses it as it stands.</summary>
    public IReadOnlyList<string> Forms(string word) => Knows(word) ? [word] : Beginning(word, Completions);

    /// <summary>The most used words that begin so.</summary>
    public IReadOnlyList<string> Beginning(string start, int count)
    {
        var first = Array.BinarySearch(_words, start, StringComparer.Ordinal);
        return [.. _words
            .Skip(first < 0 ? ~first : first)
            .TakeWhile(word => word.StartsWith(start, StringComparison.Ordinal))
            .OrderByDescending(word => _uses[word].Articles)
            .Take(count)];
    }

    /// <summary>
    /// The known word that was most likely meant; null when none is near. One slip in a short word, two in a long one:
    /// the fewest slips win, then a letter written once or twice, a right first letter, and the word of most articles.
    /// </summary>
    public string? Correct(string word, int slips = 2)
    {
        if (word.Length is < ShortestCorrected or >= MostLetters - 2 || word.Any(char.IsAsciiDigit))
            return null;

        slips = Math.Min(slips, word.Length < LongForOne ? 1 : 2);
        var letters = LettersOf(word);
        (string? Word, double Cost) best = (null, double.MaxValue);
        for (var length = word.Length - slips; length <= word.Length + slips; length++)
        {
            var (signatures, words) = _byLength[length];

            // A letter replaced changes at most two of those that a word is made of, one too many or too few changes one.
            var mostChanged = (2 * slips) - Math.Abs(length - word.Length);
            for (var i = 0; i < signatures.Length; i++)
            {
                if (BitOperations.PopCount(signatures[i] ^ letters) > mostChanged)
                    continue;
                if (word.Length < FreeBeginning && words[i][0] != word[0])
                    continue;
                var distance = EditDistance.Between(word, words[i], slips);
                if (distance <= slips && Cost(word, words[i], distance) is var cost && cost < best.Cost)
                    best = (words[i], cost);
            }
        }

        return best.Word;
    }

    private double Cost(string word, string candidate, int distance) =>
        distance + (word[0] == candidate[0] ? 0 : 0.7) - (IsDoubling(word, candidate) ? 0.6 : 0) - (0.1 * Math.Log(1 + _uses[candidate].Articles));

    /// <summary>Whether they differ only in letters written once or twice, the commonest slip.</summary>
    private static bool IsDoubling(string word, string candidate) => Undoubled(word).SequenceEqual(Undoubled(candidate));

    private static IEnumerable<char> Undoubled(string word) => word.Where((letter, place) => place == 0 || letter != word[place - 1]);

    private static uint LettersOf(string word)
    {
        var letters = 0u;
        foreach (var c in word)
            letters |= 1u << (char.IsAsciiLetterLower(c) ? c - 'a' : 26 + (c % 6));
        return letters;
    }
}
