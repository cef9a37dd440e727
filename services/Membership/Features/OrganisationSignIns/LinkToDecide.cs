using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Identity.OpenIdConnect;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.OrganisationSignIns;

internal static class LinkToDecideHandler
{
    public static async Task<Result<LinkQuestion>> Handle(LinkToDecide query, MembershipDb db, Call call, CancellationToken stop)
    {
        var (attempt, content, organisationId) = await Find(query.Ticket, db, call, stop);
        if (attempt is null || content is null) return ProviderRefusals.AttemptOver;

        var organisation = await db.Organisations.Where(o => o.Id == organisationId).Select(o => o.Name).SingleAsync(stop);
        var me = await Attempt.PersonOf(query.Session, db, call, stop);
        var owner = me is null ? null : await Attempt.AccountOf(content.Mail, db, stop);
        var signedInAs = me is { } id && (owner is null || owner.PersonId == id) ? await db.People.Where(p => p.Id == id).Select(p => p.DisplayName).SingleOrDefaultAsync(stop) : null;
        return new LinkQuestion(organisation, content.Mail, content.Name, signedInAs, attempt.Stage == OrganisationSignInStage.Proving);
    }

    /// <summary>The attempt that waits for a yes or for its proof, through a provider that is still on.</summary>
    public static async Task<(OrganisationSignInAttempt? Attempt, AskedContent? Content, Guid OrganisationId)> Find(string ticket, MembershipDb db, Call call, CancellationToken stop)
    {
        var attempt = await Attempt.Find(db, ticket, stop);
        if (attempt is null || !(attempt.IsAt(OrganisationSignInStage.Asked, call.Now) || attempt.IsAt(OrganisationSignInStage.Proving, call.Now))) return default;
        var signIn = await db.Set<OrganisationSignIn>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == attempt.OrganisationSignInId && s.IsOn, stop);
        return signIn is null ? default : (attempt, call.Service<Provider>().Open<AskedContent>(attempt), signIn.OrganisationId);
    }
}
