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
        var section = new Section(Anchor: null, article.Title, article.Summary);
        var best = Window(section.Text);
        foreach (var other in Sections.Of(article))
        {
            var window = Window(other.Text);
            window.Score += OfHeading * Words.In(other.Heading).Sum(word => WeightOf(StemOf(word)));
            if (window.Score > best.Score + Same)
                (section, best) = (other, window);
        }

        var place = section.Anchor is { } anchor ? new FoundSection(anchor, section.Heading) : null;
        return (place, Runs(section.Text, best.First));
    }

    /// <summary>The window of words that holds the most, each counted once.</summary>
    /// <returns>Its score, and which word it begins with.</returns>
    private (double Score, int First) Window(string text)
    {
        var hits = Hits(text);
        Dictionary<string, int> held = [];
        var (best, first, score, start) = (0.0, 0, 0.0, 0);
        foreach (var (place, stem) in hits)
        {
            for (; hits[start].Place <= place - Length; start++)
            {
                if (--held[hits[start].Stem] == 0)
                    score -= weights[hits[start].Stem];
            }

            if ((held[stem] = held.GetValueOrDefault(stem) + 1) == 1)
                score += weights[stem];
            if (score > best + Same)
                (best, first) = (score, hits[start].Place);
        }

        return (best, first);
    }

    private List<(int Place, string Stem)> Hits(string text)
    {
        List<(int, string)> hits = [];
        var place = 0;
        foreach (var word in Words.In(text))
        {
            if (StemOf(word) is { } stem)
                hits.Add((place, stem));
            place++;
        }

        return hits;
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

    private List<ExcerptRun> Runs(string text, int hit)
    {
        List<ExcerptRun> runs = [];
        Word[] words = [.. Words.In(text)];
        if (words.Length == 0)
            return runs;
        var first = SentenceStart(text, words, hit);
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
