using InjuryKb.Content.Body;
using InjuryKb.Content.Index;

namespace InjuryKb.Web.Pages.Articles;

/// <summary>Question and answer stand as two letters; the site writes the heading of each.</summary>
public static class Letters
{
    public static IReadOnlyList<BodyPart> Announce(IEnumerable<BodyPart> parts, Surroundings surroundings)
    {
        var questions = 0;
        var answers = 0;
        return [.. parts.SelectMany<BodyPart, BodyPart>(part => part switch
        {
            QuestionPart question => [Heading("member-question", ++questions, "A member asked", question.Retold), question],
            AnswerPart answer => [Heading("answer", ++answers, Title(answer, surroundings), retold: false), answer],
            _ => [part],
        })];
    }

    private static string Title(AnswerPart answer, Surroundings surroundings) => surroundings.Contributors.GetValueOrDefault(answer.By) switch
    {
        { Physician: true } => "A physician answered",
        _ => "The answer",
    };

    private static HeadingPart Heading(string anchor, int number, string text, bool retold) =>
        new(2, number == 1 ? anchor : $"{anchor}-{number}", text, retold ? $"{text} <small>Retold by the editors</small>" : text);
}
