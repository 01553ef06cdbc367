using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace InjuryKb.Web.Hosting.Delivery;

public static class Compression
{
    private static readonly string[] Types =
        ["application/atom+xml", "application/opensearchdescription+xml", "image/svg+xml", "text/markdown"];

    /// <summary>Pages are compressed as they go out; static assets were when the program was published.</summary>
    public static IServiceCollection AddPageCompression(this IServiceCollection services) =>
        services
            .AddResponseCompression(compression =>
            {
                // A reading page holds no secret that its length could betray.
                compression.EnableForHttps = true;
                compression.MimeTypes = ResponseCompressionDefaults.MimeTypes.Concat(Types);
            })
            .Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal)
            .Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
}
