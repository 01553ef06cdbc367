using System.Security.Cryptography;
using System.Text;

namespace InjuryKb.Web.Hosting.Security;

/// <summary>What a browser may load for an answer of this site: its own files, nothing inline, and nothing from elsewhere.</summary>
internal static class ContentSecurityPolicy
{
    public const string Page =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// <summary>For a picture opened by itself: a drawing is a document, and could hold script.</summary>
    public const string Drawing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";

    /// <param name="styles">The drawing's own style elements, which may apply; no others.</param>
    public static string DrawingWith(IEnumerable<string> styles)
    {
        var hashes = string.Concat(styles.Select(style => $" 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'"));
        return hashes is "" ? Drawing : $"{Drawing}; style-src{hashes}";
    }
}
