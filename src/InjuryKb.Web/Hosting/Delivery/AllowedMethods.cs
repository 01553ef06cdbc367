using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InjuryKb.Web.Hosting.Delivery;

/// <summary>Razor Pages answer any method with the page; here a page answers those it has a handler for.</summary>
public static class AllowedMethods
{
    public static IApplicationBuilder UseAllowedMethods(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (Of(context.GetEndpoint()) is { } allowed && !allowed.Contains(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = string.Join(", ", allowed);
        }
        else
        {
            await next(context);
        }
    });

    private static string[]? Of(Endpoint? endpoint)
    {
        if (endpoint?.Metadata.GetMetadata<CompiledPageActionDescriptor>() is not { } page)
            return null;

        var handled = page.HandlerMethods.Select(handler => handler.HttpMethod.ToUpperInvariant()).ToHashSet();
        if (handled.Count == 0 || handled.Contains(HttpMethods.Get))
            handled.UnionWith([HttpMethods.Get, HttpMethods.Head]);
        return [.. handled.Order()];
    }
}
