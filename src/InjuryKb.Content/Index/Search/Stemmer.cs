namespace InjuryKb.Content.Index.Search;

/// <summary>
/// M. F. Porter, An algorithm for suffix stripping, Program 14(3), 1980, as FTS5's own tokenizer has it, for words that are compared and counted
/// outside FTS5.
/// </summary>
internal static class Stemmer
{
    private const int Shortest = 3;
    private const int Longest = 64;

    private static readonly (string Ending, string Put)[] Double =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("logi", "log"), ("bli", "ble"), ("alli", "al"),
        ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"),
        ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
    ];

    private static readonly (string Ending, string Put)[] Single =
        [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", "")];

    private static readonly string[] Last =
    [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti", "ous", "ive", "ize",
    ];

    /// <param name="word">In lower case.</param>
    public static string Stem(string word)
    {
        if (word.Length is < Shortest or > Longest)
            return word;

        word = WithoutVerbEnding(WithoutPlural(word));
        if (word[^1] is 'y' && HasVowel(word.AsSpan(0, word.Length - 1)))
            word = word[..^1] + 'i';
        word = WithoutLast(Replaced(Replaced(word, Double), Single));
        return WithoutDoubleL(WithoutE(word));
    }

    private static string WithoutPlural(string word) => word switch
    {
        [_, .., 's', 's', 'e', 's'] or [_, .., 'i', 'e', 's'] => word[..^2],
        [.., 's', 's'] => word,
        [.., 's'] => word[..^1],
        _ => word,
    };

    private static string WithoutVerbEnding(string word)
    {
        if (word is [_, .., 'e', 'e', 'd'])
            return Measure(word.AsSpan(0, word.Length - 3)) > 0 ? word[..^1] : word;

        var root = word switch
        {
            [_, .., 'e', 'd'] => word[..^2],
            [_, .., 'i', 'n', 'g'] => word[..^3],
            _ => "",
        };
        return HasVowel(root) ? Mended(root) : word;
    }

    /// <summary>Gives back the letter that the ending had taken, or takes the one that it had doubled.</summary>
    private static string Mended(string root) => root switch
    {
        [_, .., 'a', 't'] or [_, .., 'b', 'l'] or [_, .., 'i', 'z'] => root + 'e',
        [.., var before, var last] when before == last && !IsVowel(last, afterConsonant: false) && last is not ('l' or 's' or 'z') => root[..^1],
        _ => Measure(root) == 1 && EndsShort(root) ? root + 'e' : root,
    };

    private static string Replaced(string word, (string Ending, string Put)[] endings)
    {
        foreach (var (ending, put) in endings)
        {
            if (Ends(word, ending))
                return word[..^ending.Length] is var root && Measure(root) > 0 ? root + put : word;
        }

        return word;
    }

    private static string WithoutLast(string word)
    {
        foreach (var ending in Last)
        {
            if (!Ends(word, ending))
                continue;
            var root = word[..^ending.Length];
            return Measure(root) > 1 && (ending != "ion" || root[^1] is 's' or 't') ? root : word;
        }

        return word;
    }

    private static string WithoutE(string word)
    {
        var root = word.AsSpan(0, word.Length - 1);
        return word[^1] is 'e' && (Measure(root) > 1 || (Measure(root) == 1 && !EndsShort(root))) ? word[..^1] : word;
    }

    private static string WithoutDoubleL(string word) =>
        word is [.., 'l', 'l'] && Measure(word.AsSpan(0, word.Length - 1)) > 1 ? word[..^1] : word;

    private static bool Ends(string word, string ending) => word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>How often consonants follow vowels.</summary>
    private static int Measure(ReadOnlySpan<char> root)
    {
        var (measure, isConsonant) = (0, false);
        for (var i = 0; i < root.Length; i++)
        {
            var wasVowel = i > 0 && !isConsonant;
            isConsonant = !IsVowel(root[i], isConsonant);
            if (wasVowel && isConsonant)
                measure++;
        }

        return measure;
    }

    private static bool HasVowel(ReadOnlySpan<char> root)
    {
        for (var i = 0; i < root.Length; i++)
        {
            if (IsVowel(root[i], afterConsonant: i > 0))
                return true;
        }

        return false;
    }

    /// <summary>Whether it ends with consonant, vowel, consonant, the last none of w, x and y.</summary>
    private static bool EndsShort(ReadOnlySpan<char> root)
    {
        var (pattern, isConsonant) = (0, false);
        foreach (var letter in root)
        {
            isConsonant = !IsVowel(letter, isConsonant);
            pattern = (pattern << 1) | (isConsonant ? 1 : 0);
        }

        return (pattern & 0b111) == 0b101 && root[^1] is not ('w' or 'x' or 'y');
    }

    private static bool IsVowel(char letter, bool afterConsonant) => letter is 'a' or 'e' or 'i' or 'o' or 'u' || (letter is 'y' && afterConsonant);
}
