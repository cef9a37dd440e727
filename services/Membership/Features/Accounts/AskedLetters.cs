using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Identity;

namespace LivingNetworks.Membership.Features.Accounts;

/// <summary>What asking for a link and for a new password have in common: nothing about the address is looked up, so neither answer nor time tells anything.</summary>
internal static class AskedLetters
{
    public static Result<LetterAsked> Write(AccountLetterKind kind, string typed, string language, MembershipDb db, Call call)
    {
        if (!MailAddress.TryParse(typed, out var mail)) return AccountRefusals.MailNotRecognised;
        if (Attempts.Refuse(call, AttemptLimit.LettersToMail, mail.Normalised) is { } tooOften) return tooOften;
        Letters.WriteAsked(db, kind, mail, language, call.Now);
        return new LetterAsked((int)AccountCode.LinkLength.TotalMinutes);
    }
}
