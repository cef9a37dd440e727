using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Domain;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace LivingNetworks.Membership.Identity.OpenIdConnect;

/// <summary>Whom a provider named, once its token proved right.</summary>
/// <param name="Issuer">The provider.</param>
/// <param name="Subject">As whom the provider knows the person, for good.</param>
/// <param name="VerifiedMail">The address, where the provider says that it verified it.</param>
/// <param name="Name">The name, if it gave one.</param>
internal sealed record NamedByProvider(string Issuer, string Subject, string? VerifiedMail, string? Name);

/// <summary>Checks the token in which a provider names a person (OpenID Connect Core 3.1.3.7).</summary>
internal sealed class IdTokens(ProviderDocuments documents, TimeProvider clock, ILogger<IdTokens> log)
{
    private const int MaxSubject = 255;

    /// <summary>Clocks differ.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    private static readonly JsonWebTokenHandler Handler = new();

    public async Task<Result<NamedByProvider>> Read(string idToken, ProviderDocument provider, string clientId, string nonce, CancellationToken stop)
    {
        if (!Handler.CanReadToken(idToken)) return Refuse("is no token");
        JsonWebToken read;
        try
        {
            read = Handler.ReadJsonWebToken(idToken);
        }
        catch (ArgumentException)
        {
            return Refuse("cannot be read");
        }

        var keys = await documents.KeysOf(provider, read.Kid, stop);
        if (keys.IsRefused(out var refusal)) return refusal;
        var result = await Handler.ValidateTokenAsync(read, new TokenValidationParameters
        {
            ValidIssuer = provider.Issuer,
            ValidAudience = clientId,
            ValidAlgorithms = ProviderDocuments.Algorithms,
            IssuerSigningKeys = keys.Value,
            TryAllIssuerSigningKeys = string.IsNullOrEmpty(read.Kid),
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            LifetimeValidator = (from, until, _, _) => until is { } end && clock.GetUtcNow() < end + Skew && (from is not { } start || clock.GetUtcNow() > start - Skew),
        });
        if (!result.IsValid) return Refuse(result.Exception.GetType().Name);

        // A provider that names several audiences, or for whom it made the token, must have made it for us.
        using var payload = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(read.EncodedPayload));
        var claims = payload.RootElement;
        var madeFor = Word(claims, "azp");
        if (madeFor is not null ? madeFor != clientId : read.Audiences.Skip(1).Any()) return Refuse("was made for another client");
        if (!IsSame(Word(claims, "nonce"), nonce)) return Refuse("has another nonce");
        var age = clock.GetUtcNow() - read.IssuedAt;
        if (read.IssuedAt == default || age > OrganisationSignInAttempt.TimeAway + Skew || age < -Skew) return Refuse("is of another time");
        if (Word(claims, "sub") is not { Length: > 0 and <= MaxSubject } subject) return Refuse("names nobody");

        return new NamedByProvider(provider.Issuer, subject, IsVerified(claims) ? Word(claims, "email") : null, Word(claims, "name"));
    }

    /// <summary>Neither the token nor who is in it is written down.</summary>
    private Refusal Refuse(string why)
    {
        log.LogWarning("The token of a provider {Why}", why);
        return ProviderRefusals.NotUnderstood;
    }

    /// <summary>True, or as some providers write it, "true".</summary>
    private static bool IsVerified(JsonElement claims) =>
        claims.TryGetProperty("email_verified", out var verified)
        && (verified.ValueKind == JsonValueKind.True || (verified.ValueKind == JsonValueKind.String && verified.GetString() == "true"));

    private static string? Word(JsonElement claims, string name) => claims.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool IsSame(string? given, string expected) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));
}
