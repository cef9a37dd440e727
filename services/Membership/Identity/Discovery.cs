using System.Buffers.Text;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Identity;

/// <summary>What other processes read once to validate tokens by themselves: who issues them, and the public keys.</summary>
internal static class Discovery
{
    public const string KeysPath = "/.well-known/jwks.json";

    private static readonly string[] Grants = [TokenEndpoint.PasswordGrant, TokenEndpoint.RefreshGrant];
    private static readonly string[] NoClientSecret = ["none"];
    private static readonly string[] Public = ["public"];

    public static IResult Configuration(HttpRequest request, IConfiguration configuration)
    {
        var here = $"{request.Scheme}://{request.Host}";
        return Results.Json(new
        {
            issuer = OwnTokens.Issuer(configuration),
            jwks_uri = here + KeysPath,
            token_endpoint = here + SignInClient.TokenPath,
            revocation_endpoint = here + SignInClient.RevokePath,
            grant_types_supported = Grants,
            token_endpoint_auth_methods_supported = NoClientSecret,
            response_types_supported = Array.Empty<string>(),
            subject_types_supported = Public,
        });
    }

    public static async Task<IResult> Keys(SigningKeys keys, CancellationToken stop)
    {
        var ring = await keys.Ring(stop);
        return Results.Json(new
        {
            keys = ring.Published.Select(key =>
            {
                var point = key.ECDsa.ExportParameters(includePrivateParameters: false).Q;
                return new { kty = "EC", crv = "P-256", x = Base64Url.EncodeToString(point.X), y = Base64Url.EncodeToString(point.Y), use = "sig", alg = "ES256", kid = key.KeyId };
            }),
        });
    }
}
