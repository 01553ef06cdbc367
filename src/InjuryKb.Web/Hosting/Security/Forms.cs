namespace InjuryKb.Web.Hosting.Security;

/// <summary>
/// Reads every form before a page does, so that one that cannot be read is the sender's mistake and not a failure here.
/// </summary>
public static class Forms
{
    public static IApplicationBuilder UseFormCheck(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!context.Request.HasFormContentType || await IsReadable(context.Request))
            await next(context);
        else
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
    });

    /// <summary>No form here nests its fields, and the framework fails on brackets nested too deeply.</summary>
    private static async Task<bool> IsReadable(HttpRequest request)
    {
        try
        {
            var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            return form.Keys.All(key => !key.Contains('['));
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException or (IOException and not BadHttpRequestException))
        {
            return false;
        }
    }
}
