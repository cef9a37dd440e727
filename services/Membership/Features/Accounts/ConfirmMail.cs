using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Identity;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Accounts;

internal static class ConfirmMailHandler
{
    public static async Task<Result<SignInReady>> Handle(ConfirmMail command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (Attempts.Refuse(call, AttemptLimit.CodesOfAddress, "confirm") is { } tooOften) return tooOften;
        var account = await AccountCodes.Find(db, command.Code, AccountCodePurpose.ConfirmMail, call.Now, stop);
        if (!call.Service<Passwords>().IsRight(account, command.Password) || account is null) return AccountRefusals.CodeNotValid;
        if (!MailAddress.TryParse(account.Mail, out var mail)) return AccountRefusals.CodeNotValid;

        var others = await db.Set<Account>().Where(a => a.PersonId != account.PersonId && (a.HeldMail == mail.Normalised || a.SignInName == mail.Normalised)).ToListAsync(stop);
        if (account.Confirm(mail.Normalised, others.SingleOrDefault(a => a.HeldMail is not null)) is { } refusal) return refusal;
        await AccountCodes.MakeWay(db, account, others, call.Now, stop);
        return new SignInReady(account.Mail);
    }
}
