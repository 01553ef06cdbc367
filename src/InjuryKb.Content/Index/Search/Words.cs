using System.Buffers;
using System.Globalization;
using System.Text;

namespace InjuryKb.Content.Index.Search;

/// <summary>A word where it stands in a text.</summary>
internal readonly record struct Word(string Text, int Start, int Length)
{
    public int End => Start + Length;

    public ReadOnlySpan<char> Span => Text.AsSpan(Start, Length);

    /// <summary>In lower case, without accents and apostrophes; <c>runner's</c> is <c>runner</c>.</summary>
    public string Folded => Words.Fold(Span);
}

/// <summary>The words of a text, as search compares them.</summary>
internal static class Words
{
    // Unicode's own decomposition comes with ICU, which the site runs without.
    private const string Accented = "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňòóôõöøōŏőŕŗřśŝşšţťŧùúûüũūŭůűųŵýÿŷźżž";
    private const string Unaccented = "aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiijklllllnnnnooooooooorrrsssstttuuuuuuuuuuwyyyzzz";

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    public static IEnumerable<Word> In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
                continue;

            var start = i;
            while (i < text.Length && (IsPart(text[i]) || IsInner(text, i)))
                i++;
            yield return new Word(text, start, i - start);
        }
    }

    /// <summary>The folded words with a space between.</summary>
    public static string Folded(string text) => string.Join(' ', In(text).Select(word => word.Folded));

    /// <summary>The stems of the words with a space between.</summary>
    public static string Phrase(string text) => string.Join(' ', In(text).Select(word => Stemmer.Stem(word.Folded)));

    public static string Fold(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && IsApostrophe(word[^2]) && word[^1] is 's' or 'S')
            word = word[..^2];
        if (!word.ContainsAnyExcept(Plain))
            return new string(word);

        var folded = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (char.IsLetterOrDigit(c))
                Append(folded, char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char c)
    {
        var place = c < 128 ? -1 : Accented.IndexOf(c, StringComparison.Ordinal);
        _ = c switch
        {
            'ß' => folded.Append("ss"),
            'æ' => folded.Append("ae"),
            'œ' => folded.Append("oe"),
            _ => folded.Append(place < 0 ? c : Unaccented[place]),
        };
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || (c > 127 && IsAccent(c));

    private static bool IsAccent(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static bool IsInner(string text, int at) => IsApostrophe(text[at]) && at + 1 < text.Length && IsPart(text[at + 1]);
}
