using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using LivingNetworks.Membership.Features.Organisations;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.People;

internal static class DescribeMyselfHandler
{
    public static async Task<Result<PersonView>> Handle(DescribeMyself command, MembershipDb db, Call call, CancellationToken stop)
    {
        var me = await db.People.SingleOrDefaultAsync(p => p.Id == call.Me, stop);
        if (me is null) return CommonRefusals.NotFound();
        if (me.ChangedSince(command.ExpectedVersion) is { } stale) return stale;
        if (command.HomeOrganisationId is { } home && !await db.Organisations.AnyAsync(o => o.Id == home, stop)) return Refusals.OrganisationUnknown with { Field = "homeOrganisationId" };

        var refusal = me.Describe(
            command.DisplayName, command.Language, command.PreferredChannel, command.TimeZone, command.HomeOrganisationId, command.WithoutOrganisation);
        if (refusal is not null) return refusal;

        await HomeBases.Settle(me, db, call, stop);
        return PersonViews.Own(me, db.VersionOf(me));
    }
}
