using System.Globalization;
using System.Text;

namespace InjuryKb.Community.Searches;

/// <summary>The rule of what may be kept of a search: a short phrase, without what leads to a person.</summary>
public static class MissedText
{
    /// <summary>In characters. A pasted message is longer, and personal.</summary>
    public const int Longest = 80;

    /// <returns>The text in one spelling, lower-case and with single spaces; null when it is not to be kept.</returns>
    public static string? Of(string typed)
    {
        if (!typed.EnumerateRunes().All(IsWritten))
            return null;

        var text = string.Join(' ', typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
        return text.Length <= Longest && text.EnumerateRunes().Any(Rune.IsLetter) && !text.EnumerateRunes().Any(LeadsToSomebody) ? text : null;
    }

    /// <summary>Control characters, also the invisible ones that turn the writing around, and halves of characters are not.</summary>
    private static bool IsWritten(Rune rune) => Rune.IsWhiteSpace(rune) || (rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned));

    /// <summary>Telephone numbers, dates and addresses do, with a digit of any script and an @ of any width.</summary>
    private static bool LeadsToSomebody(Rune rune) => Rune.IsNumber(rune) || rune.Value is '@' or '\uFE6B' or '\uFF20';
}
