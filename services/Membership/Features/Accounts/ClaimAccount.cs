using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Identity;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Accounts;

internal static class ClaimAccountHandler
{
    public static async Task<Result<SignInReady>> Handle(ClaimAccount command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (Attempts.Refuse(call, AttemptLimit.CodesOfAddress, "claim") is { } tooOften) return tooOften;
        var account = await AccountCodes.Find(db, command.Code, AccountCodePurpose.ClaimAccount, call.Now, stop);
        if (account is null) return AccountRefusals.CodeNotValid;
        if (Passwords.Check(command.Password, "password", account.Mail) is { } weak) return weak;

        if (account.Claim(call.Service<Passwords>().Hash(command.Password), call.Now) is { } refusal) return refusal;
        var others = await db.Set<Account>().Where(a => a.PersonId != account.PersonId && a.SignInName == account.HeldMail).ToListAsync(stop);
        await AccountCodes.MakeWay(db, account, others, call.Now, stop);
        return new SignInReady(account.Mail);
    }
}
