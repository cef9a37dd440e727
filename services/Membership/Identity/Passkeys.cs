using System.Text.Json;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace LivingNetworks.Membership.Identity;

/// <summary>Making and checking passkeys, by ASP.NET Core's own handler over our accounts.</summary>
/// <remarks>What a challenge is for travels with the browser, sealed and with its end in it, so that nothing is kept for who only looks at the page.</remarks>
internal sealed class Passkeys
{
    /// <summary>How long a browser may take.</summary>
    public static readonly TimeSpan Time = TimeSpan.FromMinutes(5);

    private readonly PasskeyUsers _users;
    private readonly PasskeyHandler<Account> _handler;
    private readonly IDataProtector _seal;
    private readonly TimeProvider _clock;

    public Passkeys(MembershipDb db, IDataProtectionProvider protection, IConfiguration configuration, TimeProvider clock, IServiceProvider services, ILogger<UserManager<Account>> log)
    {
        var web = new Uri(configuration["Identity:WebAddress"] ?? "http://localhost:5080");
        (_users, _clock, _seal) = (new PasskeyUsers(db), clock, protection.CreateProtector("membership.passkeys.v1"));
        var manager = new UserManager<Account>(
            _users, Options.Create(new IdentityOptions()), new PasswordHasher<Account>(), [], [], new UpperInvariantLookupNormalizer(), new IdentityErrorDescriber(), services, log);
        _handler = new PasskeyHandler<Account>(manager, Options.Create(new IdentityPasskeyOptions
        {
            ServerDomain = web.Host,
            AuthenticatorTimeout = Time,
            // The passkey takes the place of address and password together: the device knows for whom it is, and asks for a finger, a face or a code.
            ResidentKeyRequirement = "required",
            UserVerificationRequirement = "required",
            ValidateOrigin = asked => ValueTask.FromResult(!asked.CrossOrigin && Uri.TryCreate(asked.Origin, UriKind.Absolute, out var origin) && origin.GetLeftPart(UriPartial.Authority) == web.GetLeftPart(UriPartial.Authority)),
        }));
    }

    /// <summary>What a browser needs to make a passkey for somebody.</summary>
    public async Task<PasskeyRequest> ToMake(Account account, string displayName, HttpContext http)
    {
        var options = await _handler.MakeCreationOptionsAsync(new PasskeyUserEntity { Id = account.PersonId.ToString(), Name = account.Mail, DisplayName = displayName }, http);
        return new PasskeyRequest(options.CreationOptionsJson, Seal(options.AttestationState));
    }

    /// <summary>What a browser needs to use one: it says by itself whose it is.</summary>
    public async Task<PasskeyRequest> ToUse(HttpContext http)
    {
        var options = await _handler.MakeRequestOptionsAsync(null, http);
        return new PasskeyRequest(options.RequestOptionsJson, Seal(options.AssertionState));
    }

    /// <summary>The passkey that a browser made for somebody; null where it is not one, or was made for somebody else.</summary>
    public async Task<AccountPasskey?> Made(Guid personId, string name, string state, string credential, HttpContext http)
    {
        if (Open(state) is not { } attestation) return null;
        var result = await _handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = http, CredentialJson = credential, AttestationState = attestation });
        if (!result.Succeeded || result.UserEntity.Id != personId.ToString()) return null;

        var info = result.Passkey;
        var passkey = new AccountPasskey(Call.NewId(), personId, name.Trim(), PasskeyUsers.HashOf(info.CredentialId), info.CredentialId, info.PublicKey, _clock.GetUtcNow());
        passkey.Describe(info.SignCount, info.Transports, info.IsUserVerified, info.IsBackupEligible, info.IsBackedUp);
        return passkey;
    }

    /// <summary>Whom a passkey signs in; null where it does not, such as one that counts backwards because somebody copied it. Its use is noted; the caller saves.</summary>
    public async Task<Account?> Used(string state, string credential, HttpContext http, CancellationToken stop)
    {
        if (Open(state) is not { } assertion) return null;
        var result = await _handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = http, CredentialJson = credential, AssertionState = assertion });
        if (!result.Succeeded || result.User.SignInName is null) return null;
        (await _users.Find(result.Passkey.CredentialId, stop))!.NoteUse(result.Passkey.SignCount, result.Passkey.IsBackedUp, _clock.GetUtcNow());
        return result.User;
    }

    private string Seal(string? state) => _seal.Protect(JsonSerializer.Serialize(new Sealed(state ?? "", _clock.GetUtcNow() + Time)));

    private string? Open(string state)
    {
        try
        {
            return JsonSerializer.Deserialize<Sealed>(_seal.Unprotect(state)) is { } opened && _clock.GetUtcNow() < opened.Until ? opened.State : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private sealed record Sealed(string State, DateTimeOffset Until);
}
