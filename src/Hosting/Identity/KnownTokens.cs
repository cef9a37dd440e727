using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace LivingNetworks.Hosting;

/// <summary>Checks tokens as <see cref="JsonWebTokenHandler"/> does, and remembers for a minute which were good: a page asks many things with
/// one token, and checking its signature costs more than answering. Its lifetime is looked at every time; a key that was withdrawn
/// stops working within that minute.</summary>
internal sealed class KnownTokens(TimeProvider clock) : TokenHandler
{
    private const int Most = 4096;

    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(1);

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private ConcurrentDictionary<string, Known> _younger = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, Known> _older = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override async Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters)
    {
        var now = clock.GetUtcNow();
        // The whole token is the key: nobody gets in with a part of it.
        if ((_younger.TryGetValue(token, out var known) || _older.TryGetValue(token, out known)) && now < known.Until && now >= known.Since)
        {
            return new TokenValidationResult { IsValid = true, SecurityToken = known.Token, ClaimsIdentity = known.Identity.Clone(), Issuer = known.Token.Issuer };
        }

        var result = await _handler.ValidateTokenAsync(token, validationParameters);
        if (result is { IsValid: true, SecurityToken: JsonWebToken good }) Remember(token, good, result.ClaimsIdentity.Clone(), now);
        return result;
    }

    /// <inheritdoc/>
    public override SecurityToken ReadToken(string token) => _handler.ReadToken(token);

    private void Remember(string token, JsonWebToken good, ClaimsIdentity identity, DateTimeOffset now)
    {
        if (_younger.Count >= Most / 2)
        {
            _older = _younger;
            _younger = new ConcurrentDictionary<string, Known>(StringComparer.Ordinal);
        }

        var (end, until) = (new DateTimeOffset(good.ValidTo, TimeSpan.Zero), now + Memory);
        _younger[token] = new Known(good, identity, now, end < until ? end : until);
    }

    /// <param name="Token">What was read.</param>
    /// <param name="Identity">Whose it is.</param>
    /// <param name="Since">When it was checked.</param>
    /// <param name="Until">When it has to be checked again.</param>
    private sealed record Known(JsonWebToken Token, ClaimsIdentity Identity, DateTimeOffset Since, DateTimeOffset Until);
}
