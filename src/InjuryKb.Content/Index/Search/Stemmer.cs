using System.Buffers;

namespace InjuryKb.Content.Index.Search;

/// <summary>
/// The first step of Porter's stemmer (1980), which takes plurals and the endings of verbs off: <c>aches</c>, <c>aching</c> and <c>ached</c>
/// are <c>ach</c>. For what is compared outside FTS5, which stems by itself.
/// </summary>
internal static class Stemmer
{
    private const int Shortest = 4;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    public static string Stem(string word)
    {
        if (word.Length < Shortest)
            return word;

        word = WithoutPlural(word);
        word = WithoutVerbEnding(word);
        if (word.Length > 3 && word[^1] is 'e' && !IsVowel(word, word.Length - 2))
            word = word[..^1];
        return word.Length > 2 && word[^1] is 'y' && HasVowel(word.AsSpan(0, word.Length - 1)) ? word[..^1] + 'i' : word;
    }

    private static string WithoutPlural(string word) => word switch
    {
        [.., 's', 's', 'e', 's'] => word[..^2],
        [.., 'i', 'e', 's'] => word[..^2],
        [.., 's', 's'] or [.., 'u', 's'] => word,
        [.., 's'] => word[..^1],
        _ => word,
    };

    private static string WithoutVerbEnding(string word)
    {
        var root = word switch
        {
            [.., 'e', 'e', 'd'] => "",
            [.. var start, 'e', 'd'] => start,
            [.. var start, 'i', 'n', 'g'] => start,
            _ => "",
        };
        if (root.Length < 3 || !HasVowel(root))
            return word;
        return root[^1] == root[^2] && !IsVowel(root, root.Length - 1) && root[^1] is not ('l' or 's' or 'z') ? root[..^1] : root;
    }

    private static bool HasVowel(ReadOnlySpan<char> text) => text.ContainsAny(Vowels);

    private static bool IsVowel(string word, int at) => word[at] is 'a' or 'e' or 'i' or 'o' or 'u';
}
