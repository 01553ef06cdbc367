using InjuryKb.Community.Ratings;
using InjuryKb.Content.Index;
using InjuryKb.Web.Pages.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InjuryKb.Web.Pages.Categories;

public sealed class CategoryModel(CategoryQueries categories, RatingQueries ratings) : PageModel
{
    public CategoryPage View { get; private set; } = null!;

    public Tallies Ratings { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string category, CancellationToken cancellation)
    {
        if (categories.Find(category) is not { } page)
            return NotFound();
        View = page;
        Ratings = await ratings.Of(page.Articles, cancellation);
        return Page();
    }
}
