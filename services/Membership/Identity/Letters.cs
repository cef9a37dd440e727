using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Privacy;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Identity;

/// <summary>Writes the letters of accounts and their codes down, in the transaction of the command; <see cref="Postman"/> sends them afterwards.</summary>
internal sealed class Letters(IDataProtectionProvider protection, IConfiguration configuration)
{
    private readonly IDataProtector _seal = protection.CreateProtector("membership.letters.v1");

    /// <summary>A letter with a code that works once.</summary>
    public void WriteWithCode(MembershipDb db, Account account, AccountCodePurpose purpose, string language, DateTimeOffset now) =>
        db.Add(new AccountLetter(Call.NewId(), KindOf(purpose), account.Mail, language, NewCode(db, account, purpose, now), now));

    /// <summary>A letter to whoever has an address, if anybody has. Nothing is looked up here, so the answer and its time cannot tell.</summary>
    public static void WriteAsked(MembershipDb db, AccountLetterKind kind, MailAddress mail, string language, DateTimeOffset now) =>
        db.Add(new AccountLetter(Call.NewId(), kind, mail.Normalised, language, null, now));

    /// <summary>Finds out for whom a letter is that somebody asked for with an address alone; one for nobody is thrown away. The caller saves.</summary>
    /// <returns>Whether it goes to somebody.</returns>
    public async Task<bool> Address(MembershipDb db, AccountLetter letter, DateTimeOffset now, CancellationToken stop)
    {
        if (letter.Kind is not (AccountLetterKind.SignInByLinkAsked or AccountLetterKind.RecoverAsked)) return true;
        var account = await db.Set<Account>().Where(a => a.HeldMail == letter.Mail || a.SignInName == letter.Mail).OrderBy(a => a.HeldMail == null).FirstOrDefaultAsync(stop);
        AccountCodePurpose? purpose = account?.State switch
        {
            AccountState.Unclaimed => AccountCodePurpose.ClaimAccount,
            // Whoever registered with an address that nobody proved still knows its password: its owner comes in with a new one, not beside them.
            AccountState.Unconfirmed => AccountCodePurpose.Recover,
            AccountState.Confirmed => letter.Kind == AccountLetterKind.RecoverAsked ? AccountCodePurpose.Recover : AccountCodePurpose.SignInByLink,
            _ => null,
        };
        if (account is null || purpose is null)
        {
            db.Remove(letter);
            return false;
        }

        letter.Address(KindOf(purpose.Value), account.Mail, NewCode(db, account, purpose.Value, now));
        return true;
    }

    /// <summary>A letter with which whoever has an account shows that it is theirs, before somebody at an organisation is linked to it.</summary>
    public void WriteLinkLetter(MembershipDb db, Account account, string code, string language, DateTimeOffset now) =>
        db.Add(new AccountLetter(Call.NewId(), AccountLetterKind.LinkOrganisation, account.Mail, language, _seal.Protect(code), now));

    /// <summary>A letter that says that the address is known already.</summary>
    public static void WriteKnownAlready(MembershipDb db, Account account, string language, DateTimeOffset now) =>
        db.Add(new AccountLetter(Call.NewId(), AccountLetterKind.KnownAlready, account.Mail, language, null, now));

    /// <summary>The mail to send: fixed sentences and a link, and nothing that anybody typed.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="access">The access to the database that it tells of, if it does.</param>
    public Mail Compose(AccountLetter letter, EmergencyAccess? access = null)
    {
        var web = (configuration["Identity:WebAddress"] ?? "http://localhost:5080").TrimEnd('/');
        // Behind the # a code reaches no log of a server on the way.
        var link = letter.SealedCode is null ? "" : $"{web}/{Page(letter.Kind)}#{_seal.Unprotect(letter.SealedCode)}";
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
            AccountLetterKind.SignInByLink => (
                new Text("Je koppeling om je aan te melden", "Your link to sign in"),
                new Text(
                    $"Hallo,\n\nIemand wil zich met dit adres aanmelden bij Levende Netwerken. Ben jij dat? Open dan binnen een kwartier deze koppeling. Ze werkt één keer:\n\n{link}\n\nWas jij het niet? Dan hoef je niets te doen. Stuur deze brief aan niemand door.",
                    $"Hello,\n\nSomebody wants to sign in at Living Networks with this address. Is it you? Then open this link within a quarter of an hour. It works once:\n\n{link}\n\nWas it not you? Then you need not do anything. Do not pass this letter on to anybody.")),
            AccountLetterKind.Recover => (
                new Text("Kies een nieuw wachtwoord", "Choose a new password"),
                new Text(
                    $"Hallo,\n\nIemand vroeg voor dit adres een nieuw wachtwoord bij Levende Netwerken. Ben jij dat? Open dan binnen een kwartier deze koppeling. Ze werkt één keer:\n\n{link}\n\nWas jij het niet? Dan hoef je niets te doen; je wachtwoord blijft zoals het is. Stuur deze brief aan niemand door.",
                    $"Hello,\n\nSomebody asked for a new password at Living Networks for this address. Is it you? Then open this link within a quarter of an hour. It works once:\n\n{link}\n\nWas it not you? Then you need not do anything; your password stays as it is. Do not pass this letter on to anybody.")),
            AccountLetterKind.LinkOrganisation => (
                new Text("Koppel je account aan je organisatie", "Link your account with your organisation"),
                new Text(
                    $"Hallo,\n\nIemand meldde zich via een organisatie aan bij Levende Netwerken met dit adres, en jij hebt daar al een account mee. Was jij dat? Open de koppeling dan binnen een dag, in dezelfde browser:\n\n{link}\n\nWas jij het niet? Dan hoef je niets te doen; er verandert niets.",
                    $"Hello,\n\nSomebody signed in through an organisation at Living Networks with this address, and you have an account with it. Was it you? Then open the link within a day, in the same browser:\n\n{link}\n\nWas it not you? Then you need not do anything; nothing changes.")),
            AccountLetterKind.Erase => (
                new Text("Wil je gewist worden?", "Do you want to be erased?"),
                new Text(
                    $"Hallo,\n\nIemand die met dit adres is aangemeld bij Levende Netwerken vroeg om gewist te worden. Was jij dat? Open dan binnen een kwartier deze koppeling, in dezelfde browser. Ze werkt één keer, en pas als je daar nog eens ja zegt word je gewist:\n\n{link}\n\nWas jij het niet? Dan hoef je niets te doen; er wordt niets gewist. Stuur deze brief aan niemand door.",
                    $"Hello,\n\nSomebody who is signed in at Living Networks with this address asked to be erased. Was it you? Then open this link within a quarter of an hour, in the same browser. It works once, and you are erased only when you say yes there once more:\n\n{link}\n\nWas it not you? Then you need not do anything; nothing is erased. Do not pass this letter on to anybody.")),
            AccountLetterKind.RoundReminder => (
                new Text("Er ligt een vragenlijst klaar", "A questionnaire is ready"),
                new Text(
                    $"Hallo,\n\nIn een netwerk waarin je meedoet ligt een vragenlijst klaar. Je vindt hem na het aanmelden bij dat netwerk:\n\n{web}\n\nHeb je al geantwoord, of doe je dit keer niet mee? Dan hoef je niets te doen. Iedereen krijgt deze brief, want niemand houdt bij wie er antwoordde.",
                    $"Hello,\n\nA questionnaire is ready in a network in which you take part. You find it there after signing in:\n\n{web}\n\nDid you answer, or do you leave it this time? Then you need not do anything. Everybody gets this letter, since nobody keeps who answered.")),
            AccountLetterKind.EmergencyAccess when access is not null => (
                new Text("Een beheerder kijkt voor een tijdje in de database", "An operator will look into the database for a while"),
                EmergencyWords(access, web)),
            _ => throw new ArgumentException("This letter is for nobody yet.", nameof(letter)),
        };
        return new Mail(letter.Id, letter.Mail, subject.In(letter.Language), body.In(letter.Language), letter.WrittenAt);
    }

    /// <summary>What, why by its kind, and for how long; no name and no words of anybody.</summary>
    private static Text EmergencyWords(EmergencyAccess access, string web)
    {
        var (why, minutes, place) = (EmergencyTexts.Why(access.Kind), (int)access.Length.TotalMinutes, access.NetworkId is { } network ? $"{web}/networks/{network}" : web);
        var about = access.NetworkId is null
            ? new Text("Het gaat over alle netwerken op Levende Netwerken, dus ook over dat van jou.", "It is about all networks at Living Networks, so about yours too.")
            : new Text("Het gaat over een netwerk waar jij bij hoort.", "It is about a network that you belong to.");
        return new Text(
            $"Hallo,\n\nEen beheerder van Levende Netwerken gaat voor een tijdje rechtstreeks in de database kijken. {about.Nl}\n\nWaarom: {why.Nl}\nHoe lang: ten hoogste {minutes} minuten, vanaf het moment dat iedereen deze brief heeft.\n\nOp de pagina van het netwerk zie je wanneer het begon en wanneer het stopt, nu en nog een tijd daarna:\n\n{place}\n\nJe hoeft niets te doen.",
            $"Hello,\n\nAn operator of Living Networks will look directly into the database for a while. {about.En}\n\nWhy: {why.En}\nHow long: {minutes} minutes at most, from the moment that everybody has this letter.\n\nOn the network's page you see when it began and when it stops, now and for some time after:\n\n{place}\n\nYou need not do anything.");
    }

    private string NewCode(MembershipDb db, Account account, AccountCodePurpose purpose, DateTimeOffset now)
    {
        var code = Secrets.New();
        db.Add(new AccountCode(Secrets.Hash(code), account.PersonId, purpose, now));
        return _seal.Protect(code);
    }

    private static AccountLetterKind KindOf(AccountCodePurpose purpose) => purpose switch
    {
        AccountCodePurpose.ConfirmMail => AccountLetterKind.ConfirmMail,
        AccountCodePurpose.ClaimAccount => AccountLetterKind.ClaimAccount,
        AccountCodePurpose.SignInByLink => AccountLetterKind.SignInByLink,
        AccountCodePurpose.Recover => AccountLetterKind.Recover,
        AccountCodePurpose.Erase => AccountLetterKind.Erase,
        _ => throw new ArgumentException("No letter has this code.", nameof(purpose)),
    };

    private static string Page(AccountLetterKind kind) => kind switch
    {
        AccountLetterKind.ConfirmMail => "account/confirm",
        AccountLetterKind.SignInByLink => "account/link",
        AccountLetterKind.Recover => "account/recover",
        AccountLetterKind.LinkOrganisation => "account/organisation",
        AccountLetterKind.Erase => "privacy",
        _ => "account/claim",
    };
}
