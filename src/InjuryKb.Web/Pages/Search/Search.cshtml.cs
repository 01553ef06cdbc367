using InjuryKb.Community.Ratings;
using InjuryKb.Community.Searches;
using InjuryKb.Content.Index;
using InjuryKb.Content.Index.Search;
using InjuryKb.Web.Hosting.Delivery;
using InjuryKb.Web.Pages.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InjuryKb.Web.Pages.Search;

public sealed class SearchModel(SearchQueries search, CategoryQueries categories, RatingQueries ratings, MissedSearches misses) : PageModel
{
    private const int PageSize = 10;

    /// <summary>The request as it came.</summary>
    public SearchAddress Asked { get; private set; } = null!;

    /// <summary>Null when nothing was typed.</summary>
    public SearchPage? Found { get; private set; }

    public Tallies Ratings { get; private set; } = null!;

    /// <summary>Where to go on when nothing was found, or nothing typed.</summary>
    public IReadOnlyList<CategoryEntry> Categories { get; private set; } = [];

    /// <summary>Those of them that come near what was typed, the nearest first.</summary>
    public IReadOnlyList<CategoryEntry> Nearest =>
        [.. (Found?.Instead?.Near ?? []).Join(Categories, near => near.Slug, category => category.Slug, (_, category) => category)];

    public SearchAddress? Next => Found is { } found && Asked.Page < SearchAddress.LastPage && Asked.Page * PageSize < found.Total - found.Leading.Count
        ? Asked with { Page = Asked.Page + 1 }
        : null;

    public SearchAddress? Previous => Asked.Page > 1 ? Asked with { Page = Asked.Page - 1 } : null;

    public async Task OnGetAsync([FromQuery] string? q, [FromQuery(Name = "in")] string? category, [FromQuery] string? literal, [FromQuery] string? page, CancellationToken cancellation)
    {
        Asked = SearchAddress.Of(q, category, literal, page);
        if (Asked.Text.Length > 0)
            Found = search.Find(new SearchRequest(Asked.Text, Asked.Category, Asked.Literal, (Asked.Page - 1) * PageSize, PageSize));
        Ratings = await ratings.Of((Found?.Articles ?? []).Select(found => found.Article), cancellation);
        if (Found is { Total: 0, RedFlag: null } && Asked.IsTyped && HttpMethods.IsGet(Request.Method) && !Request.IsPrefetch())
            misses.Note(Asked.Text);
        if (Found is not { Total: > 0 })
            Categories = categories.All();
    }
}
