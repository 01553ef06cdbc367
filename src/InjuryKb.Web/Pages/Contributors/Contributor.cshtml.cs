using InjuryKb.Community.Ratings;
using InjuryKb.Content.Index;
using InjuryKb.Web.Pages.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InjuryKb.Web.Pages.Contributors;

public sealed class ContributorModel(ContributorQueries contributors, RatingQueries ratings) : PageModel
{
    public ContributorPage View { get; private set; } = null!;

    public Tallies Ratings { get; private set; } = null!;

    public IEnumerable<(string Heading, IReadOnlyList<ArticleEntry> Articles)> Work =>
        new[] { ("Answered", View.Answered), ("Wrote", View.Wrote), ("Checked", View.Reviewed) }.Where(work => work.Item2.Count > 0);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (contributors.Find(slug) is not { } page)
            return NotFound();
        View = page;
        Ratings = await ratings.Of(page.Wrote.Concat(page.Answered).Concat(page.Reviewed), cancellation);
        return Page();
    }
}
