using LivingNetworks.Hosting;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.AspNetCore.DataProtection;

namespace LivingNetworks.Membership.Identity;

/// <summary>Writes the letters of accounts and their codes down, in the transaction of the command; <see cref="Postman"/> sends them afterwards.</summary>
internal sealed class Letters(IDataProtectionProvider protection, IConfiguration configuration)
{
    private readonly IDataProtector _seal = protection.CreateProtector("membership.letters.v1");

    /// <summary>A letter with a code that works once.</summary>
    public void WriteWithCode(MembershipDb db, Account account, AccountCodePurpose purpose, string language, DateTimeOffset now)
    {
        var code = Secrets.New();
        var kind = purpose switch
        {
            AccountCodePurpose.ConfirmMail => AccountLetterKind.ConfirmMail,
            AccountCodePurpose.ClaimAccount => AccountLetterKind.ClaimAccount,
        };
        db.Add(new AccountCode(Secrets.Hash(code), account.PersonId, purpose, now));
        db.Add(new AccountLetter(Call.NewId(), kind, account.Mail, language, _seal.Protect(code), now));
    }

    /// <summary>A letter that says that the address is known already.</summary>
    public static void WriteKnownAlready(MembershipDb db, Account account, string language, DateTimeOffset now) =>
        db.Add(new AccountLetter(Call.NewId(), AccountLetterKind.KnownAlready, account.Mail, language, null, now));

    /// <summary>The mail to send: fixed sentences and a link, and nothing that anybody typed.</summary>
    public Mail Compose(AccountLetter letter)
    {
        var web = (configuration["Identity:WebAddress"] ?? "http://localhost:5080").TrimEnd('/');
        // Behind the # a code reaches no log of a server on the way.
        var link = letter.SealedCode is null ? "" : $"{web}/account/{Page(letter.Kind)}#{_seal.Unprotect(letter.SealedCode)}";
        var (subject, body) = letter.Kind switch
        {
            AccountLetterKind.ConfirmMail => (
                new Text("Bevestig je mailadres", "Confirm your mail address"),
                new Text(
                    $"Hallo,\n\nIemand heeft met dit adres een account gevraagd bij Levende Netwerken. Was jij dat? Bevestig het dan binnen drie dagen:\n\n{link}\n\nWas jij het niet? Dan hoef je niets te doen.",
                    $"Hello,\n\nSomebody asked for an account at Living Networks with this address. Was it you? Then confirm it within three days:\n\n{link}\n\nWas it not you? Then you need not do anything.")),
            AccountLetterKind.KnownAlready => (
                new Text("Je kunt je al aanmelden", "You can sign in already"),
                new Text(
                    $"Hallo,\n\nIemand heeft met dit adres een account gevraagd bij Levende Netwerken. Dat is er al. Was jij dat? Dan kun je je hier aanmelden:\n\n{web}\n\nWas jij het niet? Dan hoef je niets te doen.",
                    $"Hello,\n\nSomebody asked for an account at Living Networks with this address. There is one already. Was it you? Then sign in here:\n\n{web}\n\nWas it not you? Then you need not do anything.")),
            AccountLetterKind.ClaimAccount => (
                new Text("Kies je wachtwoord", "Choose your password"),
                new Text(
                    $"Hallo,\n\nEen begeleider heeft je opgenomen in een netwerk op Levende Netwerken. Kies binnen dertig dagen een wachtwoord, dan kun je je aanmelden:\n\n{link}\n\nKen je dit netwerk niet? Dan hoef je niets te doen.",
                    $"Hello,\n\nA facilitator took you into a network at Living Networks. Choose a password within thirty days, and you can sign in:\n\n{link}\n\nDo you not know this network? Then you need not do anything.")),
        };
        return new Mail(letter.Id, letter.Mail, subject.In(letter.Language), body.In(letter.Language), letter.WrittenAt);
    }

    private static string Page(AccountLetterKind kind) => kind == AccountLetterKind.ConfirmMail ? "confirm" : "claim";
}
