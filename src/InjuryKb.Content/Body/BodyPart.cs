using System.Text.Json.Serialization;

namespace InjuryKb.Content.Body;

/// <summary>
/// A piece of a body, in reading order. What depends on this file alone is finished HTML; what needs another file
/// (a contributor's card, a picture's size, the site's own wording) is a part that the page fills in.
/// </summary>
[JsonDerivedType(typeof(HtmlPart), "html")]
[JsonDerivedType(typeof(HeadingPart), "heading")]
[JsonDerivedType(typeof(QuestionPart), "question")]
[JsonDerivedType(typeof(AnswerPart), "answer")]
[JsonDerivedType(typeof(CardPart), "card")]
[JsonDerivedType(typeof(StagesPart), "stages")]
[JsonDerivedType(typeof(PicturePart), "picture")]
public abstract record BodyPart;

/// <summary>Finished, safe HTML. Links to other articles stand as <c>&lt;a href="/hip/x#y"&gt;text&lt;/a&gt;</c>.</summary>
public sealed record HtmlPart(string Html) : BodyPart;

/// <summary>A heading of level 2 to 4. <paramref name="Html"/> is its inline content, <paramref name="Text"/> the same as plain text.</summary>
public sealed record HeadingPart(int Level, string Anchor, string Text, string Html) : BodyPart;

/// <summary>A member's question; <paramref name="Retold"/> when the words are the editors'.</summary>
public sealed record QuestionPart(bool Retold, IReadOnlyList<BodyPart> Parts) : BodyPart;

/// <summary>A contributor's answer; <paramref name="Retold"/> when the words are the editors'.</summary>
/// <param name="By">The contributor's slug.</param>
public sealed record AnswerPart(string By, bool Retold, IReadOnlyList<BodyPart> Parts) : BodyPart;

/// <summary>Signs to act on. The site writes heading and action.</summary>
/// <param name="Within">Only with <see cref="CareLevel.SeeDoctor"/>: <c>2 weeks</c>.</param>
/// <param name="Signs">1 to 6, plain text.</param>
public sealed record CardPart(CareLevel Level, string? Within, IReadOnlyList<string> Signs) : BodyPart;

public enum CareLevel
{
    Emergency,
    Urgent,
    SeeDoctor,
}

/// <summary>The way back to sport, at least three stages.</summary>
public sealed record StagesPart(IReadOnlyList<Stage> Stages) : BodyPart;

/// <summary>Plain texts, null where the editor wrote none.</summary>
public sealed record Stage(string Name, string? Run, string? Bike, string? Swim, string? Also, string? MoveOn, string? GoBack);

/// <summary>A picture alone in its paragraph: a figure.</summary>
/// <param name="File">The picture, from the content folder: <c>hamstring/upper-hamstring-pain/hamstring-origin.svg</c>.</param>
/// <param name="Long">What stands under "Picture in words".</param>
public sealed record PicturePart(string File, string Alt, string? Caption, string? Long, string? By, string? License) : BodyPart;
