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

    private static double Quality(IList<MediaTypeHeaderValue> accepted, string type)
    {
        var wanted = new MediaTypeHeaderValue(type);
        return accepted.Where(wanted.IsSubsetOf).OrderBy(range => range.MatchesAllTypes).ThenBy(range => range.MatchesAllSubTypes)
            .Select(range => range.Quality ?? 1).FirstOrDefault();
    }
}
