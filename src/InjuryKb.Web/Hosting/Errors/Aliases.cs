using InjuryKb.Content.Index;

namespace InjuryKb.Web.Hosting.Errors;

/// <summary>Where nothing is found, an old address leads to the new one.</summary>
public static class Aliases
{
    public static IApplicationBuilder UseAliases(this IApplicationBuilder app)
    {
        var addresses = app.ApplicationServices.GetRequiredService<AddressQueries>();
        return app.Use(async (context, next) =>
        {
            await next(context);
            var (request, response) = (context.Request, context.Response);
            if (response is { HasStarted: false, StatusCode: StatusCodes.Status404NotFound, ContentType: null }
                && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
                && request.Path.Value is { Length: > 1 } path
                && addresses.Redirect(path[1..]) is { } current)
            {
                response.Redirect($"/{current}", permanent: true);
            }
        });
    }
}
