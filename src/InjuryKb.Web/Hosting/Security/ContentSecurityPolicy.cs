using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace InjuryKb.Web.Hosting.Security;

/// <summary>What a page may load: its own files, nothing inline but the import map, and nothing from elsewhere.</summary>
public sealed class ContentSecurityPolicy(EndpointDataSource endpoints)
{
    /// <summary>For a picture opened by itself: a drawing is a document, and could hold script.</summary>
    public const string Drawing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";

    private readonly Lazy<string> _page = new(() =>
        $"default-src 'none'; script-src 'self'{ImportMapHash(endpoints)}; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");

    public string Page => _page.Value;

    /// <summary>A hash and not a nonce, because pages are cached.</summary>
    private static string? ImportMapHash(EndpointDataSource endpoints)
    {
        var map = endpoints.Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<ImportMapDefinition>()).FirstOrDefault(map => map is not null);
        return map is null ? null : $" 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(map.ToString())))}'";
    }
}
