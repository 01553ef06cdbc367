using InjuryKb.Content.Body;

namespace InjuryKb.Content.Index;

/// <summary>What a body takes from other files.</summary>
internal static class BodyReferences
{
    /// <summary>Slugs of those who answer in it.</summary>
    public static IEnumerable<string> Answering(IEnumerable<BodyPart> parts) => Flat(parts).OfType<AnswerPart>().Select(answer => answer.By);

    public static IEnumerable<PicturePart> Pictures(IEnumerable<BodyPart> parts) => Flat(parts).OfType<PicturePart>();

    public static bool HoldsQuestion(IEnumerable<BodyPart> parts) => Flat(parts).Any(part => part is QuestionPart);

    private static IEnumerable<BodyPart> Flat(IEnumerable<BodyPart> parts) => parts.SelectMany(part => part switch
    {
        QuestionPart question => Flat(question.Parts).Prepend(question),
        AnswerPart answer => Flat(answer.Parts).Prepend(answer),
        _ => [part],
    });
}
