using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Accounts;
using LivingNetworks.Membership.Identity;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.OrganisationSignIns;

/// <summary>Links with the code from the letter, in the browser in which the sign-in began: who is sent a letter that another asked for links nothing by
/// opening it. No trace of the command is kept; so it saves by itself.</summary>
internal static class ProveLinkHandler
{
    public static async Task<Result<OrganisationSignInStep>> Handle(ProveLink command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (Attempts.Refuse(call, AttemptLimit.CodesOfAddress, "link") is { } tooOften) return tooOften;
        var (attempt, content, organisationId) = await LinkToDecideHandler.Find(command.Ticket, db, call, stop);
        if (attempt is null || content is null) return ProviderRefusals.AttemptOver;
        if (attempt.Stage != OrganisationSignInStage.Proving || attempt.CodeHash != Secrets.Hash(command.Code.Trim())) return AccountRefusals.CodeNotValid;

        var owner = await Attempt.AccountOf(content.Mail, db, stop);
        if (owner?.HeldMail is null) return ProviderRefusals.AttemptOver;
        if (owner.State == AccountState.Unclaimed)
        {
            owner.ClaimByLetter();
            var others = await db.Set<Account>().Where(a => a.PersonId != owner.PersonId && a.SignInName == owner.HeldMail).ToListAsync(stop);
            await AccountCodes.MakeWay(db, owner, others, call.Now, stop);
        }

        return await DecideLinkHandler.Link(owner.PersonId, attempt, content, organisationId, db, call, stop);
    }
}
