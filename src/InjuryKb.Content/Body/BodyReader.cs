using InjuryKb.Content.Articles;
using InjuryKb.Content.Files;
using InjuryKb.Content.Problems;

namespace InjuryKb.Content.Body;

/// <summary>What a body rests on in its front matter.</summary>
/// <param name="References">Null when the front matter could not be read, so that any citation may be right.</param>
/// <param name="Pictures">By file name.</param>
/// <param name="Dated">The day readers know the text by.</param>
internal sealed record BodyFrame(IReadOnlyList<Reference>? References, IReadOnlyDictionary<string, PictureNote> Pictures, DateOnly Dated)
{
    public static readonly BodyFrame Empty = new([], new Dictionary<string, PictureNote>(), default);

    public static readonly BodyFrame Unknown = Empty with { References = null };
}

/// <summary>What an editor says of a picture.</summary>
internal sealed record PictureNote(string? By, string? License, string? Long);

/// <param name="References">With their citations, in the order of the first.</param>
/// <param name="IsRead">False when the text is beyond a limit, so that nothing is known of what it lacks.</param>
internal sealed record ReadBody(IReadOnlyList<BodyPart> Parts, int Words, IReadOnlyList<Reference> References, bool IsRead)
{
    public static readonly ReadBody NotRead = new([], 0, [], IsRead: false);

    public IEnumerable<CardPart> Cards => Parts.OfType<CardPart>();

    public IEnumerable<AnswerPart> Answers => Parts.OfType<AnswerPart>();

    public IEnumerable<PicturePart> Figures => Parts
        .SelectMany(part => part switch { AnswerPart answer => answer.Parts, QuestionPart question => question.Parts, _ => [part] })
        .OfType<PicturePart>();
}

internal static class BodyReader
{
    /// <summary>Reads the Markdown that begins at <paramref name="start"/>. What is wrong is reported and left out.</summary>
    public static ReadBody Read(Findings findings, int start, BodyFrame frame)
    {
        if (!BodyLimits.Hold(findings, start))
            return ReadBody.NotRead;

        try
        {
            var document = Dialect.Parse(findings.Source.Text[start..]);
            var citations = new Citations(frame.References);
            var inspection = new Inspection(findings, start, citations);
            inspection.Inspect(document);
            var parts = new PartAssembly(findings, start, frame).Parts(document);
            return new ReadBody(parts, inspection.Words, citations.Numbered(), IsRead: true);
        }
        catch (ArgumentException e) when (e.Message.Contains("nested", StringComparison.Ordinal))
        {
            findings.Report(start, Faults.TooDeep());
            return ReadBody.NotRead;
        }
    }
}
