using InjuryKb.Content.Index;
using InjuryKb.Content.Pictures;
using InjuryKb.Web.Hosting.Configuration;
using InjuryKb.Web.Hosting.Delivery;
using InjuryKb.Web.Hosting.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace InjuryKb.Web.Pictures;

public static class PictureEndpoints
{
    private const string ForEver = "public, max-age=31536000, immutable";
    private const string Svg = "image/svg+xml";

    public static void MapPictures(this IEndpointRouteBuilder app) => app.MapReading("/{category}/{article}/{picture}", Deliver);

    /// <param name="v">The fingerprint that a page asks for. The file may have changed since it was indexed, so it is held against these very bytes.</param>
    private static async Task<Results<FileContentHttpResult, NotFound>> Deliver(
        string category, string article, string picture, string? v, HttpContext context, PictureQueries pictures, IOptions<ContentOptions> content)
    {
        if (pictures.Find($"{category}/{article}/{picture}") is not { } found
            || await ReadAsync(Path.Combine(content.Value.Folder, found.File), context.RequestAborted) is not { } bytes)
        {
            return TypedResults.NotFound();
        }

        if (v == Picture.FingerprintOf(bytes))
            context.Response.Headers.CacheControl = ForEver;
        if (found.MediaType is Svg)
            context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy.DrawingWith(DrawingStyles.In(bytes));
        return TypedResults.Bytes(bytes, found.MediaType);
    }

    /// <returns>Null when the file is gone, and the index does not know it yet.</returns>
    private static async Task<byte[]?> ReadAsync(string file, CancellationToken cancellation)
    {
        try
        {
            return await File.ReadAllBytesAsync(file, cancellation);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
