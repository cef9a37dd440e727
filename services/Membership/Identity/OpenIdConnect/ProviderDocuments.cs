using System.Collections.Concurrent;
using System.Text.Json;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Domain;
using Microsoft.IdentityModel.Tokens;

namespace LivingNetworks.Membership.Identity.OpenIdConnect;

/// <summary>What a provider says of itself (OpenID Connect Discovery).</summary>
/// <param name="Issuer">Its name.</param>
/// <param name="Authorization">Where people sign in.</param>
/// <param name="Token">Where a code becomes a token.</param>
/// <param name="Keys">Where its public keys stand.</param>
/// <param name="TakesSecretInForm">Whether the secret goes into the form, since it does not take it in the header.</param>
/// <param name="NamesItself">Whether it names itself in every answer, against mix-ups (RFC 9207).</param>
internal sealed record ProviderDocument(string Issuer, Uri Authorization, Uri Token, Uri Keys, bool TakesSecretInForm, bool NamesItself);

/// <summary>Reads what providers say of themselves and their keys, and remembers it for a while.</summary>
internal sealed class ProviderDocuments(ProviderHttp http, TimeProvider clock)
{
    /// <summary>Signatures that need no shared secret, with keys that are long enough.</summary>
    public static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512, SecurityAlgorithms.RsaSsaPssSha256,
        SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512, SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384,
    ];

    private const int MaxRemembered = 1000;

    private const int MinRsaBits = 2048;

    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    /// <summary>A token with an unknown key makes us look again, but not for each such token.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (ProviderDocument Document, DateTimeOffset At)> _documents = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (IReadOnlyList<SecurityKey> Keys, DateTimeOffset At)> _keys = new(StringComparer.Ordinal);

    /// <summary>An issuer as OpenID Connect wants it.</summary>
    public Uri? ReadIssuer(string issuer) =>
        issuer.Length <= OrganisationSignIn.MaxIssuerLength && !issuer.Any(c => c <= ' ' || char.IsControl(c)) && Uri.TryCreate(issuer, UriKind.Absolute, out var address) && http.IsAllowed(address)
        && address.Host.Length > 0 && address.UserInfo.Length == 0 && !issuer.Contains('?', StringComparison.Ordinal) && !issuer.Contains('#', StringComparison.Ordinal)
            ? address
            : null;

    /// <summary>What a provider says of itself, from memory where it is fresh.</summary>
    public async Task<Result<ProviderDocument>> Of(string issuer, CancellationToken stop) =>
        _documents.TryGetValue(issuer, out var known) && clock.GetUtcNow() - known.At < Remembered ? known.Document : await Look(issuer, stop);

    /// <summary>What a provider says of itself at this moment, and whether it is enough.</summary>
    public async Task<Result<ProviderDocument>> Look(string issuer, CancellationToken stop)
    {
        if (ReadIssuer(issuer) is null) return ProviderRefusals.IssuerNotRight;
        var text = await http.Get(new Uri(issuer.TrimEnd('/') + "/.well-known/openid-configuration"), stop);
        if (text.IsRefused(out var refusal)) return refusal;

        var read = Read(text.Value, issuer);
        if (read.IsRefused(out _)) return read;
        Remember(_documents, issuer, (read.Value, clock.GetUtcNow()));
        return read;
    }

    /// <summary>The keys of a provider.</summary>
    /// <param name="document">The provider.</param>
    /// <param name="keyId">The key that a token names: unknown, it may be new.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task<Result<IReadOnlyList<SecurityKey>>> KeysOf(ProviderDocument document, string? keyId, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (_keys.TryGetValue(document.Issuer, out var known) && now - known.At < Remembered
            && (string.IsNullOrEmpty(keyId) || known.Keys.Any(k => k.KeyId == keyId) || now - known.At < LookAgain))
        {
            return Result<IReadOnlyList<SecurityKey>>.Of(known.Keys);
        }

        return await LookForKeys(document, stop);
    }

    /// <summary>The keys of a provider at this moment.</summary>
    public async Task<Result<IReadOnlyList<SecurityKey>>> LookForKeys(ProviderDocument document, CancellationToken stop)
    {
        var text = await http.Get(document.Keys, stop);
        if (text.IsRefused(out var refusal)) return refusal;
        var keys = ReadKeys(text.Value);
        if (keys.Count == 0) return ProviderRefusals.NoKeys;
        Remember(_keys, document.Issuer, (keys, clock.GetUtcNow()));
        return Result<IReadOnlyList<SecurityKey>>.Of(keys);
    }

    private Result<ProviderDocument> Read(string text, string issuer)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || Word(root, "issuer") is not { } says) return ProviderRefusals.NoDescription;
            if (says != issuer) return ProviderRefusals.OtherIssuer(new string([.. says.Take(100).Where(c => !char.IsControl(c))]));

            if (Address(root, "authorization_endpoint") is not { } authorization) return ProviderRefusals.EndpointMissing("authorization_endpoint");
            if (Address(root, "token_endpoint") is not { } token) return ProviderRefusals.EndpointMissing("token_endpoint");
            if (Address(root, "jwks_uri") is not { } keys) return ProviderRefusals.EndpointMissing("jwks_uri");

            // What a provider does not list, it may well do; what it lists without us in it, it does not.
            var signs = Words(root, "id_token_signing_alg_values_supported");
            if (Words(root, "response_types_supported") is { } types && !types.Contains("code")) return ProviderRefusals.NotCapable;
            if (Words(root, "code_challenge_methods_supported") is { } methods && !methods.Contains("S256")) return ProviderRefusals.NotCapable;
            if (signs is not null && !signs.Any(Algorithms.Contains)) return ProviderRefusals.NotCapable;

            var proofs = Words(root, "token_endpoint_auth_methods_supported");
            var inForm = proofs is not null && !proofs.Contains("client_secret_basic") && proofs.Contains("client_secret_post");
            var namesItself = root.TryGetProperty("authorization_response_iss_parameter_supported", out var names) && names.ValueKind == JsonValueKind.True;
            return new ProviderDocument(says, authorization, token, keys, inForm, namesItself);
        }
        catch (JsonException)
        {
            return ProviderRefusals.NoDescription;
        }
    }

    private Uri? Address(JsonElement root, string name) =>
        Uri.TryCreate(Word(root, name), UriKind.Absolute, out var address) && http.IsAllowed(address) && address.UserInfo.Length == 0 && address.Fragment.Length == 0 ? address : null;

    private static string? Word(JsonElement root, string name) => root.TryGetProperty(name, out var word) && word.ValueKind == JsonValueKind.String ? word.GetString() : null;

    private static List<string>? Words(JsonElement root, string name) => root.TryGetProperty(name, out var words) && words.ValueKind == JsonValueKind.Array
        ? [.. words.EnumerateArray().Where(w => w.ValueKind == JsonValueKind.String).Select(w => w.GetString()!)]
        : null;

    private static IReadOnlyList<SecurityKey> ReadKeys(string text)
    {
        try
        {
            // Symmetric and short keys are left out: nothing that everybody can read signs.
            return [.. new JsonWebKeySet(text).GetSigningKeys().Where(k => k is RsaSecurityKey { KeySize: >= MinRsaBits } or ECDsaSecurityKey || (k is JsonWebKey { Kty: "RSA" or "EC" } jwk && (jwk.Kty == "EC" || jwk.KeySize >= MinRsaBits)))];
        }
        catch (Exception odd) when (odd is ArgumentException or JsonException or FormatException or System.Security.Cryptography.CryptographicException)
        {
            return [];
        }
    }

    private static void Remember<T>(ConcurrentDictionary<string, T> known, string issuer, T value)
    {
        if (known.Count >= MaxRemembered) known.Clear();
        known[issuer] = value;
    }
}
