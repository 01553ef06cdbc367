using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Features;

namespace InjuryKb.Web.Hosting.Delivery;

/// <summary>Every page has one spelling: lower case, single slashes, none at the end, nothing escaped that need not be.</summary>
public static partial class CanonicalAddress
{
    public static IApplicationBuilder UseCanonicalAddress(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var request = context.Request;
        if ((HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && Respelt(context) is { } path)
            context.Response.Redirect(new PathString(path).ToUriComponent() + request.QueryString.ToUriComponent(), permanent: true);
        else
            await next(context);
    });

    private static string? Respelt(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        var canonical = "/" + string.Join('/', path.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries));
        return canonical != path || (Plain.IsMatch(canonical) && Sent(context) is { } sent && sent != canonical) ? canonical : null;
    }

    /// <summary>The path as the client spelt it; null when the request line holds none.</summary>
    private static string? Sent(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return target.StartsWith('/') ? target.Split('?')[0] : null;
    }

    [GeneratedRegex(@"^[a-z0-9/._-]+$", RegexOptions.NonBacktracking)]
    private static partial Regex Plain { get; }
}
