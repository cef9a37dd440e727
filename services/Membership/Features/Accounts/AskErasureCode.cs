using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Identity;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Accounts;

internal static class AskErasureCodeHandler
{
    public static async Task<Result<LetterAsked>> Handle(AskErasureCode command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (InPerson.Refuse(call) is { } program) return program;
        if (await db.Set<Account>().SingleOrDefaultAsync(a => a.PersonId == call.Me, stop) is not { } account) return CommonRefusals.NotFound();
        if (account.PasswordHash is not null) return Refusals.ErasurePassword;
        if (Attempts.Refuse(call, AttemptLimit.LettersToMail, MailAddress.Parse(account.Mail)?.Normalised ?? account.Mail) is { } tooOften) return tooOften;

        // Only the newest letter counts.
        db.RemoveRange(await db.Set<AccountCode>().Where(c => c.PersonId == account.PersonId && c.Purpose == AccountCodePurpose.Erase).ToListAsync(stop));
        call.Service<Letters>().WriteWithCode(db, account, AccountCodePurpose.Erase, command.Language, call.Now);
        return new LetterAsked((int)AccountCode.LinkLength.TotalMinutes);
    }
}
