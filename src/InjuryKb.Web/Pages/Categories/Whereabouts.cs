using InjuryKb.Content.Index;
using InjuryKb.Web.Pages.BodyMap;

namespace InjuryKb.Web.Pages.Categories;

/// <summary>Where on the body a category lies, and what lies beside it.</summary>
public sealed record Whereabouts(Region Region, IReadOnlyList<CategoryEntry> Near)
{
    /// <summary>Null where the body map has no shape of that name.</summary>
    public static Whereabouts? Of(string? map, IReadOnlyList<CategoryEntry> categories) => Regions.Of(map) is { } region
        ? new(region, [.. region.Near.Join(categories, near => near, category => category.Map, (_, category) => category)])
        : null;
}
