using InjuryKb.Community.Ratings;
using InjuryKb.Content.Index;
using InjuryKb.Web.Hosting.Delivery;
using InjuryKb.Web.Hosting.RateLimits;
using InjuryKb.Web.Pages.Errors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace InjuryKb.Web.Pages.Ratings;

/// <summary>What the two addresses of a rating have in common: the article, and answers as a page or as JSON.</summary>
[EnableRateLimiting(VoteLimit.Policy)]
public abstract class RatingPage(ArticleQueries articles, AddressQueries addresses) : PageModel
{
    public ArticleEntry Article { get; private set; } = null!;

    protected string Address => $"/{Article.Address}/rating";

    protected DateOnly Dated => Article.Updated ?? Article.Published;

    protected bool Find(string category, string article)
    {
        if (articles.Entries([$"{category}/{article}"]) is not [var entry])
            return false;

        Article = entry;
        return true;
    }

    /// <summary>A page that was open while its article moved still sends its votes to the old address.</summary>
    protected IActionResult Missing(string category, string article, string rest) =>
        addresses.Redirect($"{category}/{article}") is { } current ? RedirectPermanentPreserveMethod($"/{current}/{rest}") : NotFound();

    /// <summary>The answer to a change: the rating for a script, and its page for a form.</summary>
    protected IActionResult Answer(Rating rating)
    {
        if (!rating.Available)
        {
            return Refuse(new(
                StatusCodes.Status503ServiceUnavailable,
                "Not stored",
                "Your rating could not be stored just now, and nothing was changed. Try again in a few seconds."));
        }

        return Request.PrefersJson() ? new JsonResult(RatingAnswer.Of(rating)) : new SeeOther(Address);
    }

    protected StatusCodeResult Refuse(ErrorView why)
    {
        HttpContext.Features.Set(why);
        return StatusCode(why.Status);
    }

    // Redirect results say 302 or 307; after a form the browser is to GET.
    private sealed class SeeOther(string address) : ActionResult
    {
        public override void ExecuteResult(ActionContext context)
        {
            context.HttpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.HttpContext.Response.Headers.Location = address;
        }
    }
}
