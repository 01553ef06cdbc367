using System.Security.Cryptography;
using InjuryKb.Community.Ratings;

namespace InjuryKb.Web.Pages.Ratings;

/// <summary>A browser that has voted: a random identifier in a cookie, which only a vote sets.</summary>
public static class Visitor
{
    public const string Cookie = "visitor";

    private const int Bytes = 16;
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(400);

    /// <summary>Null where this browser has not voted, or brings something this site never gave it.</summary>
    public static string? Known(HttpRequest request) =>
        request.Cookies[Cookie] is { Length: 2 * Bytes } id && id.All(char.IsAsciiHexDigitLower) ? id : null;

    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    public static Voter? Voter(HttpRequest request) => Known(request) is { } id ? Community.Ratings.Voter.Of(id) : null;

    public static void Remember(HttpResponse response, string id) => response.Cookies.Append(Cookie, id, new CookieOptions
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = response.HttpContext.Request.IsHttps,
        MaxAge = Lifetime,
        Path = "/",
    });
}
