using InjuryKb.Tests.Web.Sites;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace InjuryKb.Tests.Web;

/// <summary>An address for each endpoint of a site, so that a new one is tested without being listed anywhere.</summary>
public static class Addresses
{
    public const string Picture = "hamstring/upper-hamstring-pain/sit-bone.svg";

    private const string Drawing = """<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><path d="M0 0h10v10z"/></svg>""";

    /// <summary>A content folder in which every endpoint has something to show.</summary>
    public static SiteFolder WithPicture()
    {
        var folder = SiteFolder.WithContent();
        folder.Write(Picture, Drawing);
        return folder;
    }

    public static IReadOnlyList<string> All(Site site) =>
        [.. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(Of).Distinct()];

    private static string Of(RouteEndpoint endpoint) => "/" + string.Join(
        '/',
        endpoint.RoutePattern.PathSegments
            .Select(segment => string.Concat(segment.Parts.Select(part => Text(part, endpoint.RoutePattern))))
            .Where(segment => segment.Length > 0));

    private static string Text(RoutePatternPart part, RoutePattern pattern) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart { IsOptional: true } or RoutePatternParameterPart { IsCatchAll: true } => "",
        RoutePatternParameterPart { Name: "category" } => "hamstring",
        RoutePatternParameterPart { Name: "article" } => "upper-hamstring-pain",
        RoutePatternParameterPart { Name: "picture" } => "sit-bone.svg",
        RoutePatternParameterPart { Name: "number" } => "1",
        RoutePatternParameterPart { Name: "slug" } => pattern.RawText is "/contributors/{slug}" ? "steve-albrechta" : "about",
        RoutePatternParameterPart parameter => throw new NotSupportedException($"{pattern.RawText}: no example is known for {parameter.Name}."),
        _ => throw new NotSupportedException(pattern.RawText),
    };
}
