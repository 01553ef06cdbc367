using InjuryKb.Community.Ratings;
using InjuryKb.Content.Index;
using InjuryKb.Web.Pages.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InjuryKb.Web.Pages.Categories;

public sealed class CategoryModel(CategoryQueries categories, RatingQueries ratings) : PageModel
{
    public CategoryPage View { get; private set; } = null!;

    /// <summary>Null where the body map has no shape for it.</summary>
    public Whereabouts? Whereabouts { get; private set; }

    public Tallies Ratings { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string category, CancellationToken cancellation)
    {
        if (categories.Find(category) is not { } page)
            return NotFound();
        View = page;
        Whereabouts = Whereabouts.Of(page.Category.Map, categories.All());
        Ratings = await ratings.Of(page.Articles, cancellation);
        return Page();
    }
}
