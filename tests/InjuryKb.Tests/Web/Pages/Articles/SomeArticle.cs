using InjuryKb.Content.Articles;
using InjuryKb.Content.Body;
using InjuryKb.Content.Categories;
using InjuryKb.Content.Contributors;
using InjuryKb.Content.Index;
using InjuryKb.Content.RedFlags;

namespace InjuryKb.Tests.Web.Pages.Articles;

/// <summary>Articles of a few parts, for what the page makes of them.</summary>
internal static class SomeArticle
{
    public static readonly Contributor Physician = new() { Slug = "a-physician", Name = "A Physician", Credentials = "MD", Physician = true, Biography = [] };

    public static readonly Contributor Editors = new() { Slug = "editors", Name = "The editors", Biography = [] };

    public static Surroundings Surroundings { get; } = new(
        new Dictionary<string, Contributor>(StringComparer.Ordinal) { [Physician.Slug] = Physician, [Editors.Slug] = Editors },
        new Dictionary<string, InjuryKb.Content.Pictures.Picture>(StringComparer.Ordinal),
        new HashSet<string>(StringComparer.Ordinal));

    public static Article With(params BodyPart[] body) => new()
    {
        Address = "heel/sore-heel",
        Title = "Sore Heel",
        Summary = "A heel that is sore.",
        Published = new DateOnly(2026, 11, 24),
        Words = 900,
        Body = body,
    };

    public static ArticlePage Page(this Article article, RedFlag[]? redFlags = null, TellApartEntry[]? tellApart = null) => new(
        article,
        new CategoryEntry("heel", "Heel Injuries", "Heel", Area.FootAnkle, 5, "The heel.", Map: null, Articles: 1),
        redFlags ?? [],
        tellApart ?? [],
        [],
        Surroundings);

    public static HeadingPart Heading(string anchor) => new(2, anchor, anchor, anchor);

    public static CardPart Card(CareLevel level, params string[] signs) => new(level, level == CareLevel.SeeDoctor ? "2 weeks" : null, signs);

    public static RedFlag RedFlag(CareLevel level, string sign) => new(sign, level, sign, Action: null, [], [], See: null, [], []);
}
