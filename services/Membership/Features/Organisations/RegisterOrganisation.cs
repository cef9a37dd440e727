using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class RegisterOrganisationHandler
{
    public static async Task<Result<OrganisationView>> Handle(RegisterOrganisation command, MembershipDb db, Call call, CancellationToken stop)
    {
        var name = Organisation.SortNameOf(command.Name);
        if (await db.Organisations.AnyAsync(o => o.SortName == name && o.Region == command.Region, stop)) return Refusals.OrganisationKnown;

        var organisation = Organisation.Register(
            Call.NewId(), command.Name, command.Kind, command.SizeBand, command.Region, command.Country, call.Me, call.Now);
        db.Organisations.Add(organisation);
        return OrganisationViews.Of(organisation, db.VersionOf(organisation));
    }
}
