using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class NameContactHandler
{
    public static async Task<Result<OrganisationContactView>> Handle(NameContact command, MembershipDb db, Call call, CancellationToken stop)
    {
        var organisation = await db.Organisations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == command.OrganisationId, stop);
        if (organisation is null) return CommonRefusals.NotFound("organisationId");
        var contacts = await db.Contacts.AsNoTracking().Where(c => c.OrganisationId == organisation.Id && c.Until == null).ToListAsync(stop);
        // The first one ever: an organisation that was told things and has nobody left is not given to whoever once registered it.
        var isFirst = contacts.Count == 0 && !await db.Contacts.AnyAsync(c => c.OrganisationId == organisation.Id, stop);
        var speaks = isFirst ? organisation.RegisteredBy == call.Me : Speaking.Speaks(contacts, call.Me);
        if (!speaks) return Refusals.NotYourOrganisation;
        // Whether a stranger is known here at all is not told: from outside the organisation it is the same answer.
        if (await Colleague(command.PersonId, organisation.Id, db, call, stop) is not { } tie) return Refusals.ContactFromOutside;
        if (contacts.Any(c => c.PersonId == command.PersonId && c.Purpose == command.Purpose)) return Refusals.ContactKnown;

        // Naming somebody who says to come from here is saying so too.
        if (tie.State == AffiliationState.Asked)
        {
            tie.Confirm(call.Today(), call.Now);
            await HomeBases.Confirmed(tie, db, call, stop);
        }

        var contact = OrganisationContact.Name(Call.NewId(), organisation.Id, command.PersonId, command.Purpose, call.Now);
        db.Contacts.Add(contact);
        IReadOnlyList<BelongingFact> facts = command.Purpose == ContactPurpose.HomeBase
            ? [await db.Belong(command.PersonId, Guid.Empty, Standing.HomeBaseContact, organisation.Id, call.Now, call.Now, stop)]
            : [];
        db.Publish(new OrganisationContactsChanged(organisation.Id, command.PersonId, command.Purpose, facts), AudienceLevel.Inside, call, actor: call.Me);
        return OrganisationViews.Of(contact);
    }

    /// <summary>The tie of somebody who belongs here or says so; null for everybody else.</summary>
    private static async Task<Affiliation?> Colleague(Guid personId, Guid organisationId, MembershipDb db, Call call, CancellationToken stop)
    {
        var tie = await db.Affiliations.SingleOrDefaultAsync(
            a => a.PersonId == personId && a.OrganisationId == organisationId && (a.State == AffiliationState.Confirmed || a.State == AffiliationState.Asked), stop);
        if (tie is not null || !await db.People.AnyAsync(p => p.Id == personId && p.HomeOrganisationId == organisationId, stop)) return tie;

        tie = Affiliation.Ask(Call.NewId(), organisationId, personId, call.Now);
        db.Affiliations.Add(tie);
        return tie;
    }
}
