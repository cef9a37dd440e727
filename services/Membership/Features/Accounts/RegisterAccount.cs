using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Identity;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Accounts;

/// <summary>Registers somebody. Whatever is known of the address, the caller gets one answer after the same work; the difference is in the letter.</summary>
internal static class RegisterAccountHandler
{
    public static async Task<Result<AccountRequested>> Handle(RegisterAccount command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (!MailAddress.TryParse(command.Mail, out var mail)) return AccountRefusals.MailNotRecognised;
        if (command.DisplayName.Any(char.IsControl)) return AccountRefusals.NameNotReadable;
        if (Passwords.Check(command.Password, "password", mail.Normalised) is { } weak) return weak;
        if (Attempts.Refuse(call, AttemptLimit.LettersToMail, mail.Normalised) is { } tooOften) return tooOften;

        // A newcomer is saved with more rows than a letter to somebody who is known.
        if (call.Service<IHttpContextAccessor>().HttpContext is { } http) EvenTime.HoldAnswer(http);
        var passwordHash = call.Service<Passwords>().Hash(command.Password);
        var known = await db.Set<Account>().Where(a => a.HeldMail == mail.Normalised || a.SignInName == mail.Normalised).OrderBy(a => a.HeldMail == null).FirstOrDefaultAsync(stop);
        if (known is null)
        {
            var person = Person.Welcome(Call.NewId(), command.DisplayName, command.Language, homeOrganisationId: null, call.Now);
            // While letters only reach a folder, a facilitator could not begin; where they reach people, the address comes first.
            var signsInAtOnce = !call.Service<IConfiguration>().GetValue("Identity:ConfirmMailFirst", call.Service<IMailer>().ReachesPeople);
            known = Account.Register(person.Id, mail, passwordHash, signsInAtOnce, call.Now);
            db.Add(person);
            db.Add(known);
            call.Service<Letters>().WriteWithCode(db, known, AccountCodePurpose.ConfirmMail, command.Language, call.Now);
        }
        else if (known.State == AccountState.Unclaimed)
        {
            call.Service<Letters>().WriteWithCode(db, known, AccountCodePurpose.ClaimAccount, command.Language, call.Now);
        }
        else
        {
            Letters.WriteKnownAlready(db, known, command.Language, call.Now);
        }

        return new AccountRequested(mail.Written);
    }
}
