using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace InjuryKb.Web.Hosting;

/// <summary>A site of small forms has no use for large requests.</summary>
public static class RequestLimits
{
    private const int Form = 64 * 1024;
    private const int Headers = 16 * 1024;
    // A search of 500 characters, each of three bytes and escaped, still fits.
    private const int Line = 8 * 1024;

    public static void Apply(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = Form;
        server.Limits.MaxRequestHeadersTotalSize = Headers;
        server.Limits.MaxRequestLineSize = Line;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
    }

    public static IServiceCollection AddRequestLimits(this IServiceCollection services) =>
        services.Configure<FormOptions>(form =>
        {
            form.KeyLengthLimit = 64;
            form.ValueCountLimit = 64;
            form.ValueLengthLimit = Form;
            form.MultipartBodyLengthLimit = Form;
        });
}
