using InjuryKb.Community.Ratings;
using InjuryKb.Content.Index;
using InjuryKb.Web.Pages.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InjuryKb.Web.Pages.Categories;

public sealed class CategoryModel(CategoryQueries categories, RatingQueries ratings) : PageModel
{
    /// <summary>The request as it came.</summary>
    public CategoryAddress Asked { get; private set; } = null!;

    public CategoryPage View { get; private set; } = null!;

    /// <summary>Null where the body map has no shape for it.</summary>
    public Whereabouts? Whereabouts { get; private set; }

    public Tallies Ratings { get; private set; } = null!;

    /// <summary>Why the best rated do not come first, although asked for.</summary>
    public string? NotRated { get; private set; }

    public CategoryAddress? Next => Asked.Page * ListingPage.Size < View.Total ? Asked with { Page = Asked.Page + 1 } : null;

    public CategoryAddress? Previous => Asked.Page > 1 ? Asked with { Page = Asked.Page - 1 } : null;

    public async Task<IActionResult> OnGetAsync(string category, [FromQuery] string? order, [FromQuery] string? page, CancellationToken cancellation)
    {
        Asked = CategoryAddress.Of(category, order, page);
        var first = Asked.Order is ArticleOrder.Rated ? await BestRated(cancellation) : [];
        if (categories.Find(category, new ListingPage(Asked.Order is ArticleOrder.Newest, Asked.Page) { First = first }) is not { } found)
            return NotFound();
        View = found;
        Whereabouts = Whereabouts.Of(found.Category.Map, categories.All());
        Ratings = await ratings.Of(found.Articles, cancellation);
        return Page();
    }

    private async Task<IReadOnlyList<string>> BestRated(CancellationToken cancellation)
    {
        var best = await ratings.BestRated(categories.Addresses(Asked.Category), Tally.Earned, cancellation);
        NotRated = best switch
        {
            { Available: false } => "The ratings cannot be shown just now",
            { InOrder.Count: 0 } => $"No page here has {Tally.Earned} ratings yet",
            _ => null,
        };
        return [.. best.InOrder.Select(tally => tally.Article)];
    }
}
