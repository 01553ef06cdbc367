using InjuryKb.Content.Body;
using InjuryKb.Content.RedFlags;

namespace InjuryKb.Web.Pages.Articles;

/// <summary>The care cards of an article: its own signs, then those that stand on every article of its category.</summary>
public static class CareCards
{
    /// <returns>At most one card of a level, the most serious first.</returns>
    public static IReadOnlyList<CardPart> Of(IReadOnlyList<BodyPart> body, IReadOnlyList<RedFlag> redFlags)
    {
        var own = body.OfType<CardPart>().ToDictionary(card => card.Level);
        return
        [
            .. from level in Enum.GetValues<CareLevel>()
               let card = own.GetValueOrDefault(level) ?? new CardPart(level, Within: null, [])
               let signs = Merge(card.Signs, redFlags.Where(flag => flag.Level == level).Select(flag => flag.Sign))
               where signs.Count > 0
               select card with { Signs = signs },
        ];
    }

    private static IReadOnlyList<string> Merge(IReadOnlyList<string> own, IEnumerable<string> ofCategory) =>
        [.. own.Concat(ofCategory).DistinctBy(sign => sign.Trim().TrimEnd('.'), StringComparer.OrdinalIgnoreCase)];
}
