using InjuryKb.Community.Ratings;
using InjuryKb.Content.Index;
using InjuryKb.Web.Hosting.Delivery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace InjuryKb.Web.Pages.Ratings;

/// <summary>An article's stars with the visitor's own, and the place to give them.</summary>
public sealed class RatingModel(ArticleQueries articles, AddressQueries addresses, RatingQueries ratings, Voting voting)
    : RatingPage(articles, addresses)
{
    public Rating Rating { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string category, string article, CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "private, no-store";
        Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        if (!Find(category, article))
            return Missing(category, article, "rating");

        Rating = await ratings.Of(Article.Address, Dated, Visitor.Voter(Request), cancellation);
        if (!Rating.Available)
        {
            return Refuse(new(
                StatusCodes.Status503ServiceUnavailable, "No ratings just now", "The ratings cannot be read just now. Try again in a few seconds."));
        }

        return Request.PrefersJson() ? new JsonResult(RatingAnswer.Of(Rating)) : Page();
    }

    public async Task<IActionResult> OnPostAsync(string category, string article, CancellationToken cancellation)
    {
        if (!Find(category, article))
            return Missing(category, article, "rating");
        if (!Request.HasFormContentType || Stars.Read((await Request.ReadFormAsync(cancellation))["stars"]) is not { } stars)
        {
            return Refuse(new(
                StatusCodes.Status400BadRequest, "How many stars?", "A rating is one to five stars. Go back, choose a star and send it again."));
        }

        var visitor = Visitor.Known(Request) ?? Visitor.New();
        var rating = await voting.Cast(Article.Address, Voter.Of(visitor), stars, Dated, cancellation);
        if (rating.Available)
            Visitor.Remember(Response, visitor);
        return Answer(rating);
    }
}
