using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace LivingNetworks.Membership.Identity;

/// <summary>Makes the secrets that people carry (refresh tokens, codes in letters) and the hashes by which they are known again.</summary>
/// <remarks>A secret has 256 random bits, so a fast hash is enough: nobody guesses it.</remarks>
internal static class Secrets
{
    private const int Bytes = 32;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string Hash(string secret) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
