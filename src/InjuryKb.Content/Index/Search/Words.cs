using System.Buffers;
using System.Globalization;
using System.Text;

namespace InjuryKb.Content.Index.Search;

/// <summary>A word where it stands in a text.</summary>
/// <param name="Folded">In lower case, without accents and apostrophes; <c>runner's</c> is <c>runner</c>.</param>
internal readonly record struct Word(int Start, int Length, string Folded);

/// <summary>The words of a text, as search compares them.</summary>
internal static class Words
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    public static IEnumerable<Word> In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPart(text[i]))
                continue;

            var start = i;
            while (i < text.Length && (IsPart(text[i]) || IsInner(text, i)))
                i++;
            if (Fold(text.AsSpan(start, i - start)) is { Length: > 0 } folded)
                yield return new Word(start, i - start, folded);
        }
    }

    /// <summary>The folded words with a space between.</summary>
    public static string Folded(string text) => string.Join(' ', In(text).Select(word => word.Folded));

    /// <summary>The stems of the words with a space between.</summary>
    public static string Phrase(string text) => string.Join(' ', In(text).Select(word => Stemmer.Stem(word.Folded)));

    private static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c) || (c > 127 && (char.IsLetterOrDigit(c) || IsAccent(c)));

    private static bool IsAccent(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static bool IsInner(string text, int at) => IsApostrophe(text[at]) && at + 1 < text.Length && IsPart(text[at + 1]);

    private static string Fold(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && IsApostrophe(word[^2]) && word[^1] is 's' or 'S')
            word = word[..^2];
        if (!word.ContainsAnyExcept(Plain))
            return new string(word);

        var folded = new StringBuilder(word.Length);
        foreach (var c in Ascii.IsValid(word) ? word : word.ToString().Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }
}
