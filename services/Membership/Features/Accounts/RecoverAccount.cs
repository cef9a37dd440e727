using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Identity;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Accounts;

internal static class RecoverAccountHandler
{
    public static async Task<Result<SignInReady>> Handle(RecoverAccount command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (Attempts.Refuse(call, AttemptLimit.CodesOfAddress, "recover") is { } tooOften) return tooOften;
        var account = await AccountCodes.Find(db, command.Code, AccountCodePurpose.Recover, call.Now, stop);
        if (account is null || !MailAddress.TryParse(account.Mail, out var mail)) return AccountRefusals.CodeNotValid;
        if (Passwords.Check(command.Password, "password", account.Mail) is { } weak) return weak;

        // Whoever came in through a provider before anybody proved the address may be somebody else.
        if (account.State == AccountState.Unconfirmed) db.RemoveRange(await db.Set<SignInLink>().Where(l => l.PersonId == account.PersonId).ToListAsync(stop));
        var others = await db.Set<Account>().Where(a => a.PersonId != account.PersonId && (a.HeldMail == mail.Normalised || a.SignInName == mail.Normalised)).ToListAsync(stop);
        if (account.Recover(mail.Normalised, call.Service<Passwords>().Hash(command.Password), others.SingleOrDefault(a => a.HeldMail is not null), call.Now) is { } refusal) return refusal;
        await AccountCodes.MakeWay(db, account, others, call.Now, stop);
        await AccountCodes.ShutOut(db, account.PersonId, call.Now, stop);
        return new SignInReady(account.Mail);
    }
}
