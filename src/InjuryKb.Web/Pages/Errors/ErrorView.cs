using Microsoft.AspNetCore.Http.HttpResults;

namespace InjuryKb.Web.Pages.Errors;

/// <summary>What a reader is told when there is no page.</summary>
/// <param name="Advice">What to do now, one or two sentences.</param>
public sealed record ErrorView(int Status, string Title, string Advice)
{
    public ProblemHttpResult Problem => TypedResults.Problem(Advice, title: Title, statusCode: Status);

    public static ErrorView For(int status) => status switch
    {
        StatusCodes.Status403Forbidden => new(status, "Not from here", "This request came from another site. Open the page here and send it again."),
        StatusCodes.Status404NotFound => new(status, "There is no such page", "It may have moved, or the address may be misspelt."),
        StatusCodes.Status405MethodNotAllowed => new(status, "This page cannot do that", "It can be read, but not sent to in this way."),
        StatusCodes.Status413PayloadTooLarge => new(status, "Too much at once", "What was sent is larger than any form on this site."),
        StatusCodes.Status415UnsupportedMediaType => new(status, "Not in this form", "Send it as an ordinary web form."),
        StatusCodes.Status429TooManyRequests => new(status, "Too many at once", "Wait a little, then try again."),
        StatusCodes.Status503ServiceUnavailable => new(status, "Not ready yet", "The pages are being indexed. Try again in a few seconds."),
        >= 400 and < 500 => new(status, "That did not make sense", "Something in the request was not as expected. Go back and try again."),
        _ => new(status, "Something went wrong here", "It was not your doing. Try again in a minute."),
    };
}
