using LivingNetworks.Hosting;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Identity;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Accounts;

/// <summary>What the codes from letters have in common.</summary>
internal static class AccountCodes
{
    /// <summary>The account that a code is for; null for a code that is unknown, had its use or its time.</summary>
    public static async Task<Account?> Find(MembershipDb db, string code, AccountCodePurpose purpose, DateTimeOffset now, CancellationToken stop)
    {
        var hash = Secrets.Hash(code.Trim());
        return await (
            from c in db.Set<AccountCode>()
            join a in db.Set<Account>() on c.PersonId equals a.PersonId
            where c.Hash == hash && c.Purpose == purpose && c.ExpiresAt > now
            select a).SingleOrDefaultAsync(stop);
    }

    /// <summary>The owner of an address spoke: every code for the account has had its use, and whoever registered with the address without proving it is out.</summary>
    public static async Task MakeWay(MembershipDb db, Account owner, IEnumerable<Account> unproved, DateTimeOffset now, CancellationToken stop)
    {
        db.RemoveRange(await db.Set<AccountCode>().Where(c => c.PersonId == owner.PersonId).ToListAsync(stop));
        foreach (var other in unproved)
        {
            other.Close();
            await ShutOut(db, other.PersonId, now, stop);
        }
    }

    /// <summary>Whoever came in with this account is out, whichever way they came.</summary>
    public static async Task ShutOut(MembershipDb db, Guid personId, DateTimeOffset now, CancellationToken stop)
    {
        await SignIns.EndAll(db, personId, now, stop);
        db.RemoveRange(await db.Set<AccountAccessToken>().Where(t => t.PersonId == personId).ToListAsync(stop));
        db.RemoveRange(await db.Set<AccountPasskey>().Where(p => p.PersonId == personId).ToListAsync(stop));
    }
}

/// <summary>Counts attempts of commands, by the caller's network address and by what they are about.</summary>
internal static class Attempts
{
    public static Refusal? Refuse(Call call, AttemptLimit.Pace pace, string about)
    {
        var http = call.Service<IHttpContextAccessor>().HttpContext;
        var from = http is null ? "" : CallerAddress.Of(http, call.Service<IConfiguration>());
        var limit = call.Service<AttemptLimit>();
        return limit.Count(AttemptLimit.RequestsOfAddress, from) ?? limit.Count(pace, pace == AttemptLimit.LettersToMail ? about : $"{from}\n{about}");
    }
}
