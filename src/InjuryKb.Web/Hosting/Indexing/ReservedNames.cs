using Microsoft.AspNetCore.Routing.Patterns;

namespace InjuryKb.Web.Hosting.Indexing;

/// <summary>First segments of the addresses that the site uses itself, so that no category or page takes one.</summary>
public sealed class ReservedNames(EndpointDataSource endpoints)
{
    private readonly Lazy<IReadOnlySet<string>> _all = new(() => endpoints.Endpoints.OfType<RouteEndpoint>()
        .Select(endpoint => endpoint.RoutePattern.PathSegments is [{ Parts: [RoutePatternLiteralPart literal] }, ..] ? literal.Content : null)
        .OfType<string>()
        .ToHashSet(StringComparer.OrdinalIgnoreCase));

    public IReadOnlySet<string> All => _all.Value;
}
