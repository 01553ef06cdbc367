using InjuryKb.Content.Articles;
using InjuryKb.Content.Body;
using InjuryKb.Content.Index;
using InjuryKb.Web.Pages.Body;

namespace InjuryKb.Web.Pages.Articles;

/// <summary>
/// An article's body in the order in which it helps: what cannot wait, then what to do now, then the rest as written.
/// </summary>
/// <param name="Help">When to get help: the emergency and urgent cards first.</param>
/// <param name="Now">What to do now, with the see-a-doctor card; without this section that card stays where it was written.</param>
public sealed record Composition(IReadOnlyList<BodyPart> Help, IReadOnlyList<BodyPart> Now, IReadOnlyList<BodyPart> Rest)
{
    private const string GetHelp = "get-help";
    private const string DoNow = "do-now";
    private const string TellApart = "tell-apart";

    public static Composition Of(ArticlePage page)
    {
        var cards = CareCards.Of(page.Article.Body, page.RedFlags);
        var doctor = cards.FirstOrDefault(IsSeeDoctor);
        var hasNow = page.Article.Body.Any(part => part is HeadingPart { Anchor: DoNow });
        var stays = !hasNow && page.Article.Body.OfType<CardPart>().Any(IsSeeDoctor);
        var sections = Section.Split(page.Article.Body
            .Where(part => part is not CardPart card || (stays && IsSeeDoctor(card)))
            .Select(part => part is CardPart ? doctor! : part));
        var help = sections.FirstOrDefault(section => section.Anchor == GetHelp);
        var now = sections.FirstOrDefault(section => section.Anchor == DoNow);
        var rest = sections.Where(section => section != help && section != now).SelectMany(section => section.Parts);

        return new Composition(
            WithCards(help ?? NoSigns(page.Article), cards.Where(card => card != doctor || !(hasNow || stays))),
            now is null ? [] : [.. now.Parts, .. cards.Where(IsSeeDoctor)],
            [.. WithTellApart(Letters.Announce(rest, page.Surroundings), page)]);
    }

    /// <summary>Every heading a reader can jump to, in the order of the page.</summary>
    public IEnumerable<HeadingPart> Headings => Headed(Help.Concat(Now).Concat(Rest));

    private static IEnumerable<HeadingPart> Headed(IEnumerable<BodyPart> parts) => parts.SelectMany(part => part switch
    {
        HeadingPart { Level: 2 } heading => [heading],
        AnswerPart answer => answer.Parts.OfType<HeadingPart>().Where(heading => heading.Level <= 3),
        _ => [],
    });

    /// <summary>The section's heading, the cards, then its text. Cards without a section get the heading they need.</summary>
    private static IReadOnlyList<BodyPart> WithCards(Section? help, IEnumerable<CardPart> cards)
    {
        BodyPart[] standing = [.. cards];
        if (help is null)
            return standing.Length == 0 ? [] : [Heading(GetHelp, "When to get help"), .. standing];
        return [help.Parts[0], .. standing, .. help.Parts.Skip(1)];
    }

    private static Section? NoSigns(Article article) => article.NoRedFlags is { } reason
        ? new Section(GetHelp, [Heading(GetHelp, "When to get help"), new HtmlPart($"<p>{System.Net.WebUtility.HtmlEncode(reason)}</p>")])
        : null;

    private static IEnumerable<BodyPart> WithTellApart(IReadOnlyList<BodyPart> rest, ArticlePage page)
    {
        if (page.TellApart.Count == 0)
            return rest;
        var entries = new TellApartPart(page.Article.Title, page.TellApart);
        return rest.Any(IsTellApart)
            ? rest.SelectMany<BodyPart, BodyPart>(part => IsTellApart(part) ? [part, entries] : [part])
            : [.. rest, Heading(TellApart, "Could it be something else?"), entries];
    }

    private static bool IsSeeDoctor(CardPart card) => card.Level == CareLevel.SeeDoctor;

    private static bool IsTellApart(BodyPart part) => part is HeadingPart { Anchor: TellApart };

    internal static HeadingPart Heading(string anchor, string text) => new(2, anchor, text, text);
}
