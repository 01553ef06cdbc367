using Microsoft.Net.Http.Headers;

namespace InjuryKb.Web.Hosting.Delivery;

public static class Negotiation
{
    /// <summary>Whether the client would rather have JSON than a page. Nothing said means a page.</summary>
    public static bool PrefersJson(this HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        return Quality(accepted, "application/json") > Quality(accepted, "text/html");
    }

    /// <summary>Whether a browser asks ahead of its user, who may never look at the answer.</summary>
    public static bool IsPrefetch(this HttpRequest request) =>
        request.Headers["Sec-Purpose"].Concat(request.Headers["Purpose"]).Any(purpose => purpose?.Contains("prefetch", StringComparison.OrdinalIgnoreCase) is true);

    private static double Quality(IList<MediaTypeHeaderValue> accepted, string type)
    {
        var wanted = new MediaTypeHeaderValue(type);
        return accepted.Where(wanted.IsSubsetOf).OrderBy(range => range.MatchesAllTypes).ThenBy(range => range.MatchesAllSubTypes)
            .Select(range => range.Quality ?? 1).FirstOrDefault();
    }
}
