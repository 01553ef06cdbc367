using Microsoft.AspNetCore.Diagnostics;

namespace InjuryKb.Web.Hosting.Logging;

/// <summary>One line for each request, with nothing in it about who asked, or for what exactly.</summary>
public static partial class RequestLog
{
    private const string NoRoute = "-";

    public static IApplicationBuilder UseRequestLog(this IApplicationBuilder app)
    {
        var log = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(RequestLog).FullName!);
        var time = app.ApplicationServices.GetRequiredService<TimeProvider>();
        return app.Use(async (context, next) =>
        {
            var start = time.GetTimestamp();
            try
            {
                await next(context);
            }
            finally
            {
                var route = Route(context);
                var bytes = HttpMethods.IsHead(context.Request.Method) ? 0 : context.Response.ContentLength ?? 0;
                var elapsed = time.GetElapsedTime(start).TotalMilliseconds;
                Answered(log, context.Request.Method, route, context.Response.StatusCode, elapsed, bytes);
            }
        });
    }

    /// <summary>A failure takes the endpoint away, and remembers it.</summary>
    private static string Route(HttpContext context) =>
        (context.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? context.GetEndpoint()) is RouteEndpoint endpoint
            ? "/" + endpoint.RoutePattern.RawText?.TrimStart('/')
            : NoRoute;

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Route} {Status} in {Elapsed:0.0} ms, {Bytes} bytes")]
    private static partial void Answered(ILogger log, string method, string route, int status, double elapsed, long bytes);
}
