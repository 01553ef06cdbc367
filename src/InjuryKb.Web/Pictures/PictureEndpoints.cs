using InjuryKb.Content.Index;
using InjuryKb.Web.Hosting.Configuration;
using InjuryKb.Web.Hosting.Delivery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace InjuryKb.Web.Pictures;

public static class PictureEndpoints
{
    private const string ForEver = "public, max-age=31536000, immutable";

    public static void MapPictures(this IEndpointRouteBuilder app) => app.MapReading("/{category}/{article}/{picture}", Deliver);

    /// <param name="v">The fingerprint that a page asks for: these bytes never change.</param>
    private static Results<PhysicalFileHttpResult, NotFound> Deliver(
        string category, string article, string picture, string? v, HttpResponse response, PictureQueries pictures, IOptions<ContentOptions> content)
    {
        if (pictures.Find($"{category}/{article}/{picture}") is not { } found)
            return TypedResults.NotFound();

        var file = Path.Combine(content.Value.Folder, found.File);
        if (!File.Exists(file))
            return TypedResults.NotFound();

        if (v == found.Fingerprint)
            response.Headers.CacheControl = ForEver;
        return TypedResults.PhysicalFile(file, found.MediaType);
    }
}
