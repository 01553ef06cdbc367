using InjuryKb.Web.Hosting.Configuration;
using Microsoft.Extensions.Options;

namespace InjuryKb.Web.Hosting.Security;

/// <summary>
/// Refuses every change that another site asks for, whatever token it brings. Reading pages are the same for everybody and
/// cannot carry a token of their own. Every browser sends one of the two headers with a form; a request with neither is no browser.
/// </summary>
public static class CrossSiteRequests
{
    public static IApplicationBuilder UseCrossSiteCheck(this IApplicationBuilder app)
    {
        var site = app.ApplicationServices.GetRequiredService<IOptions<SiteOptions>>();
        return app.Use(async (context, next) =>
        {
            if (IsSafe(context.Request.Method) || IsOurs(context.Request, site.Value.Url))
                await next(context);
            else
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
        });
    }

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static bool IsOurs(HttpRequest request, Uri? url)
    {
        var fetched = request.Headers["Sec-Fetch-Site"];
        if (fetched.Count > 0)
            return fetched is ["same-origin" or "none"];

        var origin = request.Headers.Origin;
        return origin.Count == 0 || (origin is [{ } sent] && sent == (url?.GetLeftPart(UriPartial.Authority) ?? $"{request.Scheme}://{request.Host}"));
    }
}
