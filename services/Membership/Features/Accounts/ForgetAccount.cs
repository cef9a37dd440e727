using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Accounts;

/// <summary>Takes everything that signs a person in, and their address, out of the database; the caller saves.</summary>
internal static class ForgetAccount
{
    public static async Task Of(Guid personId, MembershipDb db, CancellationToken stop)
    {
        if (await db.Set<Account>().SingleOrDefaultAsync(a => a.PersonId == personId, stop) is not { } account) return;
        db.RemoveRange(await db.Set<AccountCode>().Where(c => c.PersonId == personId).ToListAsync(stop));
        db.RemoveRange(await db.Set<SignInLink>().Where(l => l.PersonId == personId).ToListAsync(stop));
        db.RemoveRange(await db.Set<AccountSignIn>().Where(s => s.PersonId == personId).ToListAsync(stop));
        db.RemoveRange(await db.Set<AccountAccessToken>().Where(t => t.PersonId == personId).ToListAsync(stop));
        db.RemoveRange(await db.Set<AccountPasskey>().Where(p => p.PersonId == personId).ToListAsync(stop));
        db.RemoveRange(await db.Set<AccountLetter>().Where(l => l.Mail == account.Mail).ToListAsync(stop));
        db.Remove(account);
    }
}
