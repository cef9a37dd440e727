using System.Security.Claims;
using System.Security.Cryptography;
using LivingNetworks.Hosting;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace LivingNetworks.Testing;

/// <summary>Signs access tokens with a key of the test's own, as membership would.</summary>
public static class TestTokens
{
    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };

    /// <summary>The key that services under test trust.</summary>
    public static readonly ECDsaSecurityKey Key = new(ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = "test" };

    /// <summary>A token for a person, valid for ten minutes.</summary>
    public static string For(Guid personId, DateTimeOffset now, ECDsaSecurityKey? key = null, string issuer = TokenValidation.DefaultIssuer) => Handler.CreateToken(new SecurityTokenDescriptor
    {
        TokenType = TokenValidation.TokenType,
        Issuer = issuer,
        Audience = TokenValidation.Audience,
        Subject = new ClaimsIdentity([new Claim("sub", personId.ToString())]),
        IssuedAt = now.UtcDateTime,
        NotBefore = now.UtcDateTime,
        Expires = now.UtcDateTime.AddMinutes(10),
        SigningCredentials = new SigningCredentials(key ?? Key, SecurityAlgorithms.EcdsaSha256),
    });
}
