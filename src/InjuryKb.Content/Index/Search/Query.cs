namespace InjuryKb.Content.Index.Search;

/// <summary>What was typed, as data: whatever it holds, none of it is FTS5's syntax.</summary>
/// <param name="Words">Folded, in order, those of phrases too.</param>
/// <param name="Phrases">Folded words within quotes; a page must hold each as it stands.</param>
/// <param name="Without">Words after a minus; no page with one of them is found.</param>
internal sealed record Query(IReadOnlyList<string> Words, IReadOnlyList<string> Phrases, IReadOnlyList<string> Without)
{
    public const int Longest = 500;

    public static Query Parse(string typed)
    {
        List<string> words = [], phrases = [], without = [];
        var pieces = typed.Replace('“', '"').Replace('”', '"').Split('"');
        foreach (var (place, piece) in pieces.Index())
        {
            // A quote that is not closed opens nothing.
            if (place % 2 == 1 && place < pieces.Length - 1)
                AddPhrase(piece);
            else
                AddWords(piece);
        }

        return new Query(words, phrases, without);

        void AddPhrase(string piece)
        {
            if (Search.Words.Folded(piece) is not { Length: > 0 } phrase)
                return;
            phrases.Add(phrase);
            words.AddRange(phrase.Split(' '));
        }

        void AddWords(string piece)
        {
            foreach (var word in Search.Words.In(piece))
                (IsRefused(piece, word.Start) ? without : words).Add(word.Folded);
        }
    }

    private static bool IsRefused(string text, int start) => start > 0 && text[start - 1] == '-' && (start == 1 || char.IsWhiteSpace(text[start - 2]));
}
