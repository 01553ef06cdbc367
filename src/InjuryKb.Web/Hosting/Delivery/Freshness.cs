using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace InjuryKb.Web.Hosting.Delivery;

/// <summary>
/// Holds an answer back until it is whole: only then its entity tag is known, and an error that comes late can still become an
/// error page. A page that says nothing else may be stored by anybody who asks again before each use.
/// </summary>
public static class Freshness
{
    private const string AskBeforeUse = "public, no-cache";
    private const string NeverStore = "private, no-store";

    public static IApplicationBuilder UseFreshness(this IApplicationBuilder app) =>
        app.UseWhen(context => !IsAsset(context), branch => branch.Use(DeliverWholeAsync));

    /// <summary>Static assets bring their own tags and lengths.</summary>
    private static bool IsAsset(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is not null;

    /// <summary>Sends what <paramref name="next"/> writes, once it is whole.</summary>
    public static async Task DeliverWholeAsync(HttpContext context, RequestDelegate next)
    {
        var wire = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var page = new MemoryStream();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(page));
        try
        {
            await next(context);
            await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
        }
        finally
        {
            context.Features.Set(wire);
        }

        if (!Describe(context, page) || IsLeftToErrorPages(context.Response, page))
            return;

        context.Response.ContentLength = page.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            page.Position = 0;
            await page.CopyToAsync(context.Response.Body, context.RequestAborted);
        }
    }

    /// <summary>A refusal without words gets them from <see cref="Errors.ErrorPages"/>, which looks for an answer without a length.</summary>
    private static bool IsLeftToErrorPages(HttpResponse response, MemoryStream page) =>
        response.StatusCode >= StatusCodes.Status400BadRequest && page.Length == 0;

    /// <returns>Whether the body is to be sent.</returns>
    private static bool Describe(HttpContext context, MemoryStream page)
    {
        var (request, response) = (context.Request, context.Response);
        if (response.Headers.SetCookie.Count > 0 || response.StatusCode is not StatusCodes.Status200OK)
        {
            if (response.StatusCode is not StatusCodes.Status301MovedPermanently)
                response.Headers.CacheControl = NeverStore;
            return response.StatusCode is not (StatusCodes.Status204NoContent or StatusCodes.Status304NotModified);
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.CacheControl = NeverStore;
            return true;
        }

        if (response.GetTypedHeaders().CacheControl?.NoStore is true)
            return true;

        if (response.Headers.CacheControl.Count == 0)
            response.Headers.CacheControl = AskBeforeUse;
        return TagUnlessUnchanged(request, response, page);
    }

    private static bool TagUnlessUnchanged(HttpRequest request, HttpResponse response, MemoryStream page)
    {
        var hash = SHA256.HashData(page.GetBuffer().AsSpan(0, (int)page.Length));
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(hash.AsSpan(0, 12))}\"");
        response.GetTypedHeaders().ETag = tag;
        if (!response.Headers.Vary.ToString().Contains(HeaderNames.AcceptEncoding, StringComparison.OrdinalIgnoreCase))
            response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);

        var known = request.GetTypedHeaders().IfNoneMatch;
        if (!known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(tag, useStrongComparison: false)))
            return true;

        response.StatusCode = StatusCodes.Status304NotModified;
        response.ContentLength = null;
        response.Headers.ContentType = default;
        response.Headers.ContentEncoding = default;
        return false;
    }
}
