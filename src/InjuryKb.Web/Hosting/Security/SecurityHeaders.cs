namespace InjuryKb.Web.Hosting.Security;

public static class SecurityHeaders
{
    private static readonly string[] Denied =
    [
        "accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer",
        "microphone", "midi", "payment", "publickey-credentials-get", "usb", "xr-spatial-tracking",
    ];

    private static readonly string Permissions = string.Join(", ", Denied.Select(feature => feature + "=()"));

    public static IServiceCollection AddSecurityHeaders(this IServiceCollection services) =>
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.UseHsts().Use((context, next) =>
    {
        context.Response.OnStarting(() => Write(context.Response));
        return next(context);
    });

    private static Task Write(HttpResponse response)
    {
        var headers = response.Headers;
        if (headers.ContentSecurityPolicy.Count == 0)
            headers.ContentSecurityPolicy = response.ContentType is "image/svg+xml" ? ContentSecurityPolicy.Drawing : ContentSecurityPolicy.Page;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = Permissions;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return Task.CompletedTask;
    }
}
