using System.Security.Claims;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace LivingNetworks.Membership.Identity;

/// <summary>Begins, continues and ends sign-ins, and writes the tokens that go with them.</summary>
internal sealed class SignIns(
    MembershipDb db, Passwords passwords, SigningKeys keys, IConfiguration configuration, IHttpContextAccessor request, TimeProvider clock, ILogger<SignIns> log)
{
    /// <summary>How long an access token says who somebody is.</summary>
    public static readonly TimeSpan AccessTime = TimeSpan.FromMinutes(10);

    /// <summary>How long a token lives that a personal access token was exchanged for: with the room for clocks a revoked one serves no longer than a minute.</summary>
    public static readonly TimeSpan ExchangedTime = TimeSpan.FromSeconds(30);

    /// <summary>How often an attempt is looked at again when another one changed the account at the same moment.</summary>
    private const int Tries = 10;

    private static readonly JsonWebTokenHandler Writer = new() { SetDefaultTimesOnTokenCreation = false };

    /// <summary>Begins a sign-in. Every no is the same no.</summary>
    public async Task<Result<Tokens>> Begin(string mail, string password, bool forBrowser, CancellationToken stop)
    {
        var address = MailAddress.Parse(mail);
        for (var attempt = 1; attempt <= Tries; attempt++)
        {
            var now = clock.GetUtcNow();
            var name = address?.Normalised;
            var account = name is null ? null : await db.Set<Account>().SingleOrDefaultAsync(a => a.SignInName == name, stop);
            var isRight = passwords.IsRight(account, password);
            if (account is null) return AccountRefusals.SignInFailed;

            // A resting account counts no further, or one guess an hour would keep it resting for ever.
            if (!account.MayTry(now)) return AccountRefusals.SignInFailed;
            Tokens? tokens = null;
            if (isRight)
            {
                account.NoteRight();
                tokens = await Start(account.PersonId, forBrowser, now, stop);
            }
            else
            {
                account.NoteWrong(now);
            }

            // The account is saved either way, so that attempts side by side see one another: neither a guess nor a changed password slips through.
            db.Entry(account).State = EntityState.Modified;
            try
            {
                await db.SaveChangesAsync(stop);
                return tokens is null ? AccountRefusals.SignInFailed : tokens;
            }
            catch (DbUpdateConcurrencyException)
            {
                db.ChangeTracker.Clear();
            }
        }

        return AccountRefusals.SignInFailed;
    }

    /// <summary>Begins a sign-in with the code of a letter, which has then had its use. A resting account opens too: whoever guesses passwords must not be
    /// able to keep its owner out.</summary>
    public async Task<Result<Tokens>> BeginByLink(string code, bool forBrowser, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var account = await AccountCodes.Find(db, code, AccountCodePurpose.SignInByLink, now, stop);
        if (account is not { State: AccountState.Confirmed }) return AccountRefusals.CodeNotValid;

        db.RemoveRange(await db.Set<AccountCode>().Where(c => c.PersonId == account.PersonId && c.Purpose == AccountCodePurpose.SignInByLink).ToListAsync(stop));
        var tokens = await Start(account.PersonId, forBrowser, now, stop);
        // Saved together with the account, so that a recovery at the same moment does not miss this sign-in.
        db.Entry(account).State = EntityState.Modified;
        try
        {
            await db.SaveChangesAsync(stop);
            return tokens;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return AccountRefusals.CodeNotValid;
        }
    }

    /// <summary>Begins a sign-in with a passkey. The same answer of a device counts once.</summary>
    public async Task<Result<Tokens>> BeginByPasskey(Passkeys passkeys, string state, string credential, bool forBrowser, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (await passkeys.Used(state, credential, request.HttpContext!, stop) is not { } account) return AccountRefusals.PasskeyNotTaken;
        db.Add(new AccountCode(Secrets.Hash(state), account.PersonId, AccountCodePurpose.PasskeyAnswered, now));
        var tokens = await Start(account.PersonId, forBrowser, now, stop);
        // Saved together with the account, so that a recovery at the same moment does not miss this sign-in.
        db.Entry(account).State = EntityState.Modified;
        try
        {
            await db.SaveChangesAsync(stop);
            return tokens;
        }
        catch (DbUpdateException twice) when (twice is DbUpdateConcurrencyException || Providers.IsUniqueViolation(twice))
        {
            db.ChangeTracker.Clear();
            return AccountRefusals.PasskeyNotTaken;
        }
    }

    /// <summary>Begins a sign-in of a browser for somebody who showed otherwise who they are; the caller saves.</summary>
    public Task<Tokens> BeginFor(Guid personId, CancellationToken stop) => Start(personId, forBrowser: true, clock.GetUtcNow(), stop);

    /// <summary>Exchanges a refresh token. One that comes a second time was copied: the whole sign-in ends, for whoever holds it.</summary>
    public async Task<Result<Tokens>> Continue(string refreshToken, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var hash = Secrets.Hash(refreshToken);
        var token = await db.Set<AccountRefreshToken>().SingleOrDefaultAsync(t => t.Hash == hash, stop);
        if (token is null || token.IsSession) return AccountRefusals.SignInEnded;
        var signIn = await db.Set<AccountSignIn>().SingleAsync(s => s.Id == token.SignInId, stop);
        if (token.UsedAt is not null) return await EndCopied(signIn.Id, stop);
        if (!signIn.Lasts(now) || token.ExpiresAt <= now) return AccountRefusals.SignInEnded;

        token.Use(now);
        signIn.NoteUse(now);
        var next = await Write(signIn, isSession: false, now, stop);
        try
        {
            await db.SaveChangesAsync(stop);
            return next;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await EndCopied(signIn.Id, stop);
        }
    }

    /// <summary>A new access token for a browser's session, by the handle in its cookie.</summary>
    public async Task<Result<Tokens>> ContinueSession(string handle, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var hash = Secrets.Hash(handle);
        var token = await db.Set<AccountRefreshToken>().SingleOrDefaultAsync(t => t.Hash == hash && t.IsSession, stop);
        if (token is null || token.ExpiresAt <= now) return AccountRefusals.SignInEnded;
        var signIn = await db.Set<AccountSignIn>().SingleAsync(s => s.Id == token.SignInId, stop);
        if (!signIn.Lasts(now)) return AccountRefusals.SignInEnded;

        token.GoOn(signIn, now);
        signIn.NoteUse(now);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another request of the same session noted its use at the same moment, which serves both.
            db.ChangeTracker.Clear();
        }

        return await Write(signIn, handle, now, stop);
    }

    /// <summary>A short access token for whoever holds a personal access token, with its scopes or the one that is wanted of them.</summary>
    public async Task<Result<Tokens>> Exchange(string secret, AccessScope? wanted, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var hash = Secrets.Hash(secret);
        var token = await db.Set<AccountAccessToken>().SingleOrDefaultAsync(t => t.Hash == hash, stop);
        if (token is null || !token.Works(now)) return AccountRefusals.TokenNotValid;
        var scopes = token.Scopes.Where(s => wanted is null || s == wanted).ToList();
        if (scopes.Count == 0) return AccountRefusals.TokenNotValid;

        token.NoteUse(now);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another exchange noted the day at the same moment, or the token was revoked in it: then this was its last use.
            db.ChangeTracker.Clear();
        }

        var access = await Sign(token.PersonId, now, ExchangedTime, new Claim(TokenScopes.ClaimType, TokenScopes.Text(scopes.Select(s => s.ToString()))), stop);
        return new Tokens(access, "Bearer", (int)ExchangedTime.TotalSeconds, "");
    }

    /// <summary>Whether a sign-in still gives tokens.</summary>
    public async Task<bool> Lasts(Guid signInId, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return await db.Set<AccountSignIn>().AnyAsync(s => s.Id == signInId && s.EndedAt == null && s.EndsAt > now, stop);
    }

    /// <summary>Ends the sign-in of a refresh token, if it is one.</summary>
    public async Task End(string refreshToken, CancellationToken stop)
    {
        var hash = Secrets.Hash(refreshToken);
        if (await db.Set<AccountRefreshToken>().Where(t => t.Hash == hash).Select(t => (Guid?)t.SignInId).SingleOrDefaultAsync(stop) is { } signIn) await End(signIn, stop);
    }

    /// <summary>Ends every sign-in of a person; the caller saves.</summary>
    public static async Task EndAll(MembershipDb db, Guid personId, DateTimeOffset now, CancellationToken stop)
    {
        foreach (var signIn in await db.Set<AccountSignIn>().Where(s => s.PersonId == personId && s.EndedAt == null && s.EndsAt > now).ToListAsync(stop)) signIn.End(now);
    }

    private async Task<Result<Tokens>> EndCopied(Guid signInId, CancellationToken stop)
    {
        await End(signInId, stop);
        log.LogWarning("A refresh token was used twice; sign-in {SignIn} was ended", signInId);
        return AccountRefusals.SignInEnded;
    }

    private async Task End(Guid signInId, CancellationToken stop)
    {
        var now = clock.GetUtcNow();

        // Not through the change tracker: ending must not lose from an exchange at the same moment.
        await db.Set<AccountSignIn>().Where(s => s.Id == signInId && s.EndedAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, now).SetProperty(x => x.Version, x => x.Version + 1), stop);
    }

    /// <summary>Notes a sign-in of a person who proved who they are, with the device it is on; the caller saves.</summary>
    private async Task<Tokens> Start(Guid personId, bool forBrowser, DateTimeOffset now, CancellationToken stop)
    {
        var (device, browser) = UserDevice.Of(request.HttpContext?.Request.Headers.UserAgent.ToString() ?? "");
        var signIn = forBrowser ? new AccountSignIn(Call.NewId(), personId, now, device, browser) : new AccountSignIn(Call.NewId(), personId, now, SignInDevice.Program);
        db.Add(signIn);
        return await Write(signIn, forBrowser, now, stop);
    }

    private async Task<Tokens> Write(AccountSignIn signIn, bool isSession, DateTimeOffset now, CancellationToken stop)
    {
        var refresh = Secrets.New();
        db.Add(new AccountRefreshToken(Secrets.Hash(refresh), signIn, isSession, now));
        return await Write(signIn, refresh, now, stop);
    }

    private async Task<Tokens> Write(AccountSignIn signIn, string refresh, DateTimeOffset now, CancellationToken stop) =>
        new(await Sign(signIn.PersonId, now, AccessTime, new Claim(TokenScopes.SignInClaim, signIn.Id.ToString()), stop), "Bearer", (int)AccessTime.TotalSeconds, refresh);

    private async Task<string> Sign(Guid personId, DateTimeOffset now, TimeSpan length, Claim more, CancellationToken stop) => Writer.CreateToken(new SecurityTokenDescriptor
    {
        TokenType = TokenValidation.TokenType,
        Issuer = OwnTokens.Issuer(configuration),
        Audience = TokenValidation.Audience,
        Subject = new ClaimsIdentity([new Claim("sub", personId.ToString()), new Claim("jti", Guid.NewGuid().ToString()), more]),
        IssuedAt = now.UtcDateTime,
        NotBefore = now.UtcDateTime,
        Expires = (now + length).UtcDateTime,
        SigningCredentials = (await keys.Ring(stop)).Signing,
    });
}
