using System.Text;

namespace InjuryKb.Content.Index.Search;

/// <summary>Puts known words in the place of unknown ones.</summary>
internal static class Speller
{
    // In a whole message an unknown word is more often a name than a slip.
    private const int Message = 10;

    /// <summary>The text with its words corrected and all else as it was; null when nothing was to be corrected.</summary>
    public static string? Correct(string text, Vocabulary vocabulary)
    {
        var words = Words.In(text).ToArray();
        var corrected = new StringBuilder();
        var copied = 0;
        foreach (var word in words)
        {
            var (folded, isLast) = (word.Folded, word.End == text.Length);
            if (vocabulary.Knows(folded)
                || (isLast && vocabulary.Beginning(folded, 1).Count > 0)
                || vocabulary.Correct(folded, words.Length > Message ? 1 : 2) is not { } meant)
                continue;

            corrected.Append(text, copied, word.Start - copied).Append(meant);
            copied = word.End;
        }

        return copied == 0 ? null : corrected.Append(text, copied, text.Length - copied).ToString();
    }
}
