using System.Buffers;
using InjuryKb.Content.Articles;

namespace InjuryKb.Content.Index.Search;

/// <summary>Finds the section, and in it the piece of text, that holds most of what was asked for.</summary>
/// <param name="weights">Of the stems that count.</param>
internal sealed class Excerpt(IReadOnlyDictionary<string, double> weights)
{
    private const int Length = 36;
    private const double OfHeading = 1.5;
    private const double Same = 1e-9;

    // A stem begins as its word does, so that most words need not be folded.
    private readonly SearchValues<char> _firstLetters = SearchValues.Create([.. weights.Keys.SelectMany(stem => new[] { stem[0], char.ToUpperInvariant(stem[0]) })]);

    public (FoundSection? Section, IReadOnlyList<ExcerptRun> Runs) Of(Article article)
    {
        var best = Best(new Section(Anchor: null, article.Title, article.Summary));
        foreach (var section in Sections.Of(article))
        {
            if (Best(section) is var other && other.Score > best.Score)
                best = other;
        }

        var place = best.Section.Anchor is { } anchor ? new FoundSection(anchor, best.Section.Heading) : null;
        return (place, Runs(best.Section.Text, best.Words, best.First));
    }

    /// <summary>The window of words that holds the most, each counted once.</summary>
    private (Section Section, double Score, Word[] Words, int First) Best(Section section)
    {
        Word[] words = [.. Words.In(section.Text)];
        var (score, first) = Window([.. words.Select(word => StemOf(word))]);
        var heading = section.Anchor is null ? 0 : Words.In(section.Heading).Sum(word => WeightOf(StemOf(word)));
        return (section, score + (OfHeading * heading), words, SentenceStart(section.Text, words, first));
    }

    /// <param name="stems">Null for a word that does not count.</param>
    private (double Score, int First) Window(string?[] stems)
    {
        Dictionary<string, int> held = [];
        var (best, first, score) = (0.0, 0, 0.0);
        for (var end = 0; end < stems.Length; end++)
        {
            if (stems[end] is { } next && (held[next] = held.GetValueOrDefault(next) + 1) == 1)
                score += weights[next];
            if (end >= Length && stems[end - Length] is { } left && --held[left] == 0)
                score -= weights[left];
            if (score > best + Same)
                (best, first) = (score, Math.Max(0, end - Length + 1));
        }

        while (first < stems.Length && best > 0 && stems[first] is null)
            first++;
        return (best, first);
    }

    private double WeightOf(string? stem) => stem is null ? 0 : weights[stem];

    /// <summary>Null when it does not count.</summary>
    private string? StemOf(Word word)
    {
        if (char.IsAscii(word.Span[0]) && !_firstLetters.Contains(word.Span[0]))
            return null;
        var stem = Stemmer.Stem(word.Folded);
        return weights.ContainsKey(stem) ? stem : null;
    }

    private static int SentenceStart(string text, Word[] words, int first)
    {
        for (var back = first; back > Math.Max(0, first - (Length / 3)); back--)
        {
            var between = text.AsSpan(words[back - 1].Start, words[back].Start - words[back - 1].Start);
            if (between.ContainsAny('.', '?', '!'))
                return back;
        }

        return Math.Max(0, first - (Length / 6));
    }

    private List<ExcerptRun> Runs(string text, Word[] words, int first)
    {
        List<ExcerptRun> runs = [];
        if (words.Length == 0)
            return runs;
        var last = Math.Min(words.Length, first + Length) - 1;
        var at = first == 0 ? 0 : words[first].Start;
        if (first > 0)
            runs.Add(new ExcerptRun("… ", IsMatch: false));
        foreach (var word in words.AsSpan(first, last - first + 1))
        {
            if (StemOf(word) is null)
                continue;
            runs.Add(new ExcerptRun(text[at..word.Start], IsMatch: false));
            runs.Add(new ExcerptRun(text.Substring(word.Start, word.Length), IsMatch: true));
            at = word.End;
        }

        var isWhole = last == words.Length - 1;
        runs.Add(new ExcerptRun(isWhole ? text[at..].TrimEnd() : text[at..words[last].End] + " …", IsMatch: false));
        return runs;
    }
}
