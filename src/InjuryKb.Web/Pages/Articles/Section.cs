using InjuryKb.Content.Body;

namespace InjuryKb.Web.Pages.Articles;

/// <summary>A heading of level 2 with what follows it; null anchor for what stands before the first one.</summary>
public sealed record Section(string? Anchor, IReadOnlyList<BodyPart> Parts)
{
    public static IReadOnlyList<Section> Split(IEnumerable<BodyPart> parts)
    {
        var sections = new List<Section>();
        var current = new List<BodyPart>();
        string? anchor = null;
        foreach (var part in parts)
        {
            // A letter announces itself, so it ends the section before it.
            if (part is HeadingPart { Level: 2 } or QuestionPart or AnswerPart)
            {
                Close();
                anchor = (part as HeadingPart)?.Anchor;
            }

            current.Add(part);
        }

        Close();
        return sections;

        void Close()
        {
            if (current.Count > 0)
                sections.Add(new Section(anchor, [.. current]));
            current.Clear();
        }
    }
}
