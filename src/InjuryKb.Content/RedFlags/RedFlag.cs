using InjuryKb.Content.Body;

namespace InjuryKb.Content.RedFlags;

/// <summary>A warning sign as data.</summary>
/// <param name="Action">What to do at once, one or two sentences.</param>
/// <param name="Categories">Slugs of the category pages that show it.</param>
/// <param name="EveryArticleOf">Slugs of the categories on each of whose articles it joins the card of its level.</param>
/// <param name="See">The address of the article about it.</param>
/// <param name="Words">A text matches when each group of one line occurs within eight words; a group is its alternatives.</param>
/// <param name="Unless">Words that call a match off.</param>
public sealed record RedFlag(
    string Id,
    CareLevel Level,
    string Sign,
    string? Action,
    IReadOnlyList<string> Categories,
    IReadOnlyList<string> EveryArticleOf,
    string? See,
    IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Words,
    IReadOnlyList<string> Unless);
