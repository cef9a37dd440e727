using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace LivingNetworks.GraphQL.PersistedOperations;

/// <summary>The id that a document has by its content.</summary>
internal static class DocumentHash
{
    public static string Of(string document, HashFormat format)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(document), hash);
        return format == HashFormat.Hex ? Convert.ToHexStringLower(hash) : Base64Url.EncodeToString(hash);
    }
}
