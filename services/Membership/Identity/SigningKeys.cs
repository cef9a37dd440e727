using System.Buffers.Text;
using System.Security.Cryptography;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;

namespace LivingNetworks.Membership.Identity;

/// <summary>The keys of this moment: the one that signs and all that are published.</summary>
/// <param name="Signing">Signs new tokens.</param>
/// <param name="Published">The public halves, the next key among them.</param>
/// <param name="ReadAt">When they were read.</param>
internal sealed record KeyRing(SigningCredentials Signing, IReadOnlyList<ECDsaSecurityKey> Published, DateTimeOffset ReadAt);

/// <summary>Keeps the signing keys in the database, sealed, so that replicas agree and a restart changes nothing; makes the next one in time.</summary>
/// <remarks>A replica that cannot open a key (another data folder) signs with one of its own; every key is published, so each validates what the other signs.</remarks>
internal sealed class SigningKeys(IServiceScopeFactory scopes, IDataProtectionProvider protection, TimeProvider clock, ILogger<SigningKeys> log) : IDisposable
{
    /// <summary>How long the keys are remembered before the database is asked again.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);

    /// <summary>How soon a token with an unknown key makes us ask again.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(5);

    private const int Tries = 5;

    private readonly IDataProtector _seal = protection.CreateProtector("membership.signing-keys.v1");
    private readonly SemaphoreSlim _reading = new(1, 1);
    private KeyRing? _ring;

    /// <summary>The keys, from memory where they are fresh.</summary>
    public async ValueTask<KeyRing> Ring(CancellationToken stop)
    {
        if (_ring is { } known && IsFresh(known)) return known;
        await _reading.WaitAsync(stop);
        try
        {
            if (_ring is not { } read || !IsFresh(read)) _ring = await Read(stop);
            return _ring;
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>How many keys are published now.</summary>
    public async Task<int> Count(CancellationToken stop) => (await Ring(stop)).Published.Count;

    /// <summary>Makes the next key, to sign when everybody knows it, or at once; then earlier ones are accepted as long as a token lives.</summary>
    public async Task<DateTimeOffset> Rotate(bool atOnce, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MembershipDb>();
        var now = clock.GetUtcNow();
        var kept = await db.Set<AccountSigningKey>().OrderBy(k => k.Number).ToListAsync(stop);
        if (atOnce)
        {
            foreach (var key in kept) key.Retire(now);
        }

        var from = atOnce ? now : now + AccountSigningKey.PublishedBefore;
        db.Add(Make(kept.Count == 0 ? 1 : kept[^1].Number + 1, from));
        await db.SaveChangesAsync(stop);
        _ring = null;
        return from;
    }

    /// <summary>A token names a key that we do not know: another replica may have made it.</summary>
    public void LookAgainSoon()
    {
        if (_ring is { } ring && clock.GetUtcNow() - ring.ReadAt >= LookAgain) _ring = null;
    }

    public void Dispose() => _reading.Dispose();

    private bool IsFresh(KeyRing ring) => clock.GetUtcNow() - ring.ReadAt < Remembered;

    private async Task<KeyRing> Read(CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<MembershipDb>();
            var now = clock.GetUtcNow();
            var kept = await db.Set<AccountSigningKey>().OrderBy(k => k.Number).ToListAsync(stop);
            var published = kept.Where(k => now < k.SignsFrom + AccountSigningKey.SigningTime + AccountSigningKey.PublishedAfter).ToList();
            var own = published.Select(k => (Key: k, Private: Open(k))).Where(k => k.Private is not null).ToList();

            var last = own.Count == 0 ? null : own.MaxBy(k => k.Key.SignsFrom).Key;
            var lastEnds = last is null ? now : last.SignsFrom + AccountSigningKey.SigningTime;
            if (lastEnds - AccountSigningKey.PublishedBefore <= now)
            {
                // The very first key signs at once; there is nothing yet that others could have read.
                db.Add(Make(kept.Count == 0 ? 1 : kept[^1].Number + 1, lastEnds > now ? lastEnds : now));
                db.RemoveRange(kept.Except(published));
                try
                {
                    await db.SaveChangesAsync(stop);
                }
                catch (DbUpdateException clash) when (attempt < Tries && (clash is DbUpdateConcurrencyException || Providers.IsUniqueViolation(clash)))
                {
                    // Another replica made it at the same moment; its key is as good.
                }

                if (attempt < Tries) continue;
            }

            // By a clock that is slow none may have begun; the first one is known to everybody all the same.
            if (own.Count == 0) throw new InvalidOperationException("No signing key could be made.");
            var begun = own.Where(k => k.Key.SignsFrom <= now).ToList();
            var signing = begun.Count > 0 ? begun.MaxBy(k => k.Key.SignsFrom) : own.MinBy(k => k.Key.SignsFrom);
            return new KeyRing(
                new SigningCredentials(new ECDsaSecurityKey(signing.Private!) { KeyId = signing.Key.KeyId }, SecurityAlgorithms.EcdsaSha256),
                [.. published.Select(Public)],
                now);
        }
    }

    private AccountSigningKey Make(int number, DateTimeOffset signsFrom)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        var jwk = new JsonWebKey { Kty = "EC", Crv = "P-256", X = Base64Url.EncodeToString(point.X), Y = Base64Url.EncodeToString(point.Y) };
        log.LogInformation("Made signing key {Number}, which signs from {SignsFrom}", number, signsFrom);
        return new AccountSigningKey(number, Base64Url.EncodeToString(jwk.ComputeJwkThumbprint()), jwk.X, jwk.Y, _seal.Protect(Convert.ToBase64String(key.ExportPkcs8PrivateKey())), signsFrom);
    }

    private ECDsa? Open(AccountSigningKey key)
    {
        try
        {
            var opened = ECDsa.Create();
            opened.ImportPkcs8PrivateKey(Convert.FromBase64String(_seal.Unprotect(key.SealedKey)), out _);
            return opened;
        }
        catch (CryptographicException)
        {
            log.LogWarning("Signing key {Number} was sealed by another data folder; this process signs with a key of its own", key.Number);
            return null;
        }
    }

    private static ECDsaSecurityKey Public(AccountSigningKey key) => new(ECDsa.Create(new ECParameters
    {
        Curve = ECCurve.NamedCurves.nistP256,
        Q = new ECPoint { X = Base64Url.DecodeFromChars(key.PublicX), Y = Base64Url.DecodeFromChars(key.PublicY) },
    }))
    {
        KeyId = key.KeyId,
    };
}
