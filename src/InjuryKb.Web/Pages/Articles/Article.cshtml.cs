using InjuryKb.Community.Ratings;
using InjuryKb.Content.Index;
using InjuryKb.Web.Pages.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InjuryKb.Web.Pages.Articles;

public sealed class ArticleModel(ArticleQueries articles, RatingQueries ratings, TimeProvider time) : PageModel
{
    public ArticleView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string category, string article, CancellationToken cancellation)
    {
        if (articles.Find($"{category}/{article}") is not { } page)
            return NotFound();
        View = new ArticleView(
            page,
            Composition.Of(page),
            await ratings.Of(page.Article.Address, page.Article.Dated, cancellation),
            await ratings.Of(page.Related, cancellation),
            time.Today());
        return Page();
    }
}
