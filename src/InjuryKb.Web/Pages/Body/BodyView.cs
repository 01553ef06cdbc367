using InjuryKb.Content.Articles;
using InjuryKb.Content.Body;
using InjuryKb.Content.Index;

namespace InjuryKb.Web.Pages.Body;

/// <summary>Parts of a body together with what they need from other files.</summary>
/// <param name="BasedOn">The original that an answer among the parts retells.</param>
public sealed record BodyView(IReadOnlyList<BodyPart> Parts, Surroundings Surroundings, Original? BasedOn = null)
{
    public BodyView With(IReadOnlyList<BodyPart> parts) => this with { Parts = parts };
}

/// <summary>One part with what it needs from other files.</summary>
public sealed record PartView<T>(T Part, BodyView Around)
    where T : BodyPart;

/// <summary>Conditions that feel alike; the page puts it into the body, under the heading for it.</summary>
public sealed record TellApartPart(string Title, IReadOnlyList<TellApartEntry> Entries) : BodyPart;
