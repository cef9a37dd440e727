using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Identity;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Accounts;

internal static class ChangePasswordHandler
{
    public static async Task<Result<AccountView>> Handle(ChangePassword command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (InPerson.Refuse(call) is { } program) return program;
        // Who finds an unlocked screen must not be able to guess at leisure.
        if (call.Service<AttemptLimit>().Count(AttemptLimit.PasswordChange, call.Me.ToString()) is { } tooOften) return tooOften;
        var account = await db.Set<Account>().SingleOrDefaultAsync(a => a.PersonId == call.Me, stop);
        if (account is null) return CommonRefusals.NotFound();

        var passwords = call.Service<Passwords>();
        if (!passwords.IsRight(account, command.CurrentPassword)) return AccountRefusals.CurrentPasswordWrong;
        if (Passwords.Check(command.NewPassword, "newPassword", account.Mail) is { } weak) return weak;

        account.SetPassword(passwords.Hash(command.NewPassword), call.Now);
        await SignIns.EndAll(db, account.PersonId, call.Now, stop);
        return MyAccountHandler.ViewOf(account, db.VersionOf(account));
    }
}
