using System.Security.Cryptography;
using System.Text;

namespace InjuryKb.Community.Ratings;

/// <summary>Who votes, as the store knows them: one can tell two apart, and find nobody.</summary>
/// <param name="Key">Lower-case hexadecimal SHA-256 of the visitor's identifier.</param>
public readonly record struct Voter(string Key)
{
    public const int KeyLength = 2 * SHA256.HashSizeInBytes;

    public static Voter Of(string visitor) => new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(visitor))));
}
