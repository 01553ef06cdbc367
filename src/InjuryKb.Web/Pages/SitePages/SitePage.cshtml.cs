using InjuryKb.Content.Index;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InjuryKb.Web.Pages.SitePages;

public sealed class SitePageModel(SitePageQueries pages) : PageModel
{
    public SitePageView View { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (pages.Find(slug) is not { } page)
            return NotFound();
        View = page;
        return Page();
    }
}
