using System.Security.Cryptography;

namespace InjuryKb.Content.Pictures;

/// <summary>A picture file that the site serves.</summary>
/// <param name="File">From the content folder: <c>hamstring/upper-hamstring-pain/hamstring-origin.svg</c>.</param>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
/// <param name="Fingerprint">Of its bytes, for the address.</param>
public sealed record Picture(string File, string MediaType, int Width, int Height, string Fingerprint)
{
    public static string FingerprintOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];
}
