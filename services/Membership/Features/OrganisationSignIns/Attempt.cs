using System.Security.Cryptography;
using System.Text;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Identity;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.OrganisationSignIns;

/// <summary>What the steps of a sign-in through an organisation have in common.</summary>
internal static class Attempt
{
    /// <summary>The attempt of a browser; null when there is none.</summary>
    public static Task<OrganisationSignInAttempt?> Find(MembershipDb db, string ticket, CancellationToken stop)
    {
        var hash = Secrets.Hash(ticket);
        return db.Set<OrganisationSignInAttempt>().SingleOrDefaultAsync(a => a.TicketHash == hash, stop);
    }

    /// <summary>Saves; false when the same attempt went on elsewhere at the same moment.</summary>
    public static async Task<bool> Save(MembershipDb db, CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateException clash) when (clash is DbUpdateConcurrencyException || Providers.IsUniqueViolation(clash))
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    /// <summary>Who is signed in with a browser's session; null when nobody is.</summary>
    public static async Task<Guid?> PersonOf(string? session, MembershipDb db, Call call, CancellationToken stop)
    {
        if (session is null) return null;
        var hash = Secrets.Hash(session);
        var found = await (
            from t in db.Set<AccountRefreshToken>().AsNoTracking()
            join s in db.Set<AccountSignIn>().AsNoTracking() on t.SignInId equals s.Id
            where t.Hash == hash && t.IsSession && t.ExpiresAt > call.Now
            select s).SingleOrDefaultAsync(stop);
        return found?.Lasts(call.Now) == true ? found.PersonId : null;
    }

    /// <summary>The account to which an address belongs: who holds it, or else who signs in with it; null when nobody has it.</summary>
    public static Task<Account?> AccountOf(string mail, MembershipDb db, CancellationToken stop)
    {
        var normalised = MailAddress.Parse(mail)?.Normalised;
        return db.Set<Account>().Where(a => a.HeldMail == normalised || a.SignInName == normalised).OrderBy(a => a.HeldMail == null).FirstOrDefaultAsync(stop);
    }

    /// <summary>Signs a browser in as somebody and saves everything.</summary>
    public static async Task<Result<OrganisationSignInStep>> SignIn(Guid personId, MembershipDb db, Call call, CancellationToken stop)
    {
        var tokens = await call.Service<SignIns>().BeginFor(personId, stop);
        return await Save(db, stop) ? new OrganisationSignInStep(NextStep.SignedIn, tokens) : ProviderRefusals.LinkedAlready;
    }
}

/// <summary>Somebody at a provider, as one word: never the address, which providers give to another person some day.</summary>
internal static class SignInKeys
{
    public static string Of(string issuer, string subject) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{issuer}\n{subject}")));
}
