using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class DescribeOrganisationHandler
{
    public static async Task<Result<OrganisationView>> Handle(DescribeOrganisation command, MembershipDb db, Call call, CancellationToken stop)
    {
        var organisation = await db.Organisations.SingleOrDefaultAsync(o => o.Id == command.OrganisationId, stop);
        if (organisation is null) return CommonRefusals.NotFound("organisationId");
        var speaks = organisation.RegisteredBy == call.Me
            || await db.Contacts.AnyAsync(c => c.OrganisationId == organisation.Id && c.PersonId == call.Me && c.Until == null, stop);
        if (!speaks) return Refusals.NotYourOrganisation;
        if (organisation.ChangedSince(command.ExpectedVersion) is { } stale) return stale;

        organisation.Describe(command.Name, command.Kind, command.SizeBand, command.Region, command.Country);
        return OrganisationViews.Of(organisation, db.VersionOf(organisation));
    }
}
