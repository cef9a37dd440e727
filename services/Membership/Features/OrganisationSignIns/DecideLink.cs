using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Accounts;
using LivingNetworks.Membership.Identity;
using LivingNetworks.Membership.Identity.OpenIdConnect;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.OrganisationSignIns;

/// <summary>Links after the person's yes, and only to an account that is shown to be theirs. No trace of the command is kept; so it saves by itself.</summary>
internal static class DecideLinkHandler
{
    public static async Task<Result<OrganisationSignInStep>> Handle(DecideLink command, MembershipDb db, Call call, CancellationToken stop)
    {
        var (attempt, content, organisationId) = await LinkToDecideHandler.Find(command.Ticket, db, call, stop);
        if (attempt is null || content is null) return ProviderRefusals.AttemptOver;
        if (!command.IsYes)
        {
            db.Remove(attempt);
            return await Attempt.Save(db, stop) ? new OrganisationSignInStep(NextStep.Nothing) : ProviderRefusals.AttemptOver;
        }

        var owner = await Attempt.AccountOf(content.Mail, db, stop);
        var me = await Attempt.PersonOf(command.Session, db, call, stop);
        if (me is { } signedIn && (owner is null || owner.PersonId == signedIn)) return await Link(signedIn, attempt, content, organisationId, db, call, stop);
        if (owner is not null) return await AskForProof(owner, attempt, db, call, stop);

        // The provider vouches for the address, and that is enough to come in; to hold it, a letter proves it first.
        var person = Person.Welcome(Call.NewId(), content.Name, call.Language, homeOrganisationId: null, call.Now);
        db.Add(person);
        db.Add(Account.ThroughOrganisation(person.Id, MailAddress.Parse(content.Mail)!.Value, call.Now));
        return await Link(person.Id, attempt, content, organisationId, db, call, stop);
    }

    public static Task<Result<OrganisationSignInStep>> Link(
        Guid personId, OrganisationSignInAttempt attempt, AskedContent content, Guid organisationId, MembershipDb db, Call call, CancellationToken stop)
    {
        db.Add(new SignInLink(Call.NewId(), content.Key, personId, organisationId, call.Now));
        db.Remove(attempt);
        return Attempt.SignIn(personId, db, call, stop);
    }

    /// <summary>A provider says whose address it is, but whoever has that account here says so too: with a letter, opened in this browser.</summary>
    private static async Task<Result<OrganisationSignInStep>> AskForProof(Account owner, OrganisationSignInAttempt attempt, MembershipDb db, Call call, CancellationToken stop)
    {
        // Somebody else may have registered with the address: only the password of that registration tells.
        if (owner.HeldMail is null) return ProviderRefusals.ProveFirst;
        if (Attempts.Refuse(call, AttemptLimit.LettersToMail, owner.HeldMail) is { } tooOften) return tooOften;

        var code = Secrets.New();
        call.Service<Letters>().WriteLinkLetter(db, owner, code, call.Language, call.Now);
        attempt.AskForProof(Secrets.Hash(code), call.Now);
        return await Attempt.Save(db, stop) ? new OrganisationSignInStep(NextStep.OpenLetter) : ProviderRefusals.AttemptOver;
    }
}
