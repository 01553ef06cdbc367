using InjuryKb.Community.Ratings;
using InjuryKb.Content.Index;
using InjuryKb.Web.Pages.Lists;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InjuryKb.Web.Pages.Home;

public sealed class HomeModel(CategoryQueries categories, ArticleQueries articles, RatingQueries ratings) : PageModel
{
    private const int EarnedList = 3;
    private const int LongestList = 5;

    public HomePage View { get; private set; } = null!;

    /// <summary>The newest article in which a member's question is answered.</summary>
    public ArticlePage? Question { get; private set; }

    /// <summary>The best rated articles, best first; empty until enough of them have ratings enough.</summary>
    public ArticleRows BestRated { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        View = categories.Home();
        Question = View.WithQuestion is { } asked ? articles.Find(asked.Address) : null;
        var best = await ratings.BestRated(Tally.Earned, LongestList, cancellation);
        var entries = articles.Entries([.. best.InOrder.Select(tally => tally.Article)]);
        BestRated = new ArticleRows(entries.Count < EarnedList ? [] : entries, best, WithCategory: true);
    }
}
