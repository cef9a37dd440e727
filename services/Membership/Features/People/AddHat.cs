using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.People;

internal static class AddHatHandler
{
    public static async Task<Result<PersonView>> Handle(AddHat command, MembershipDb db, Call call, CancellationToken stop)
    {
        var me = await db.People.SingleOrDefaultAsync(p => p.Id == call.Me && p.State == PersonState.Active, stop);
        if (me is null) return CommonRefusals.NotFound();
        if (command.OrganisationId is { } organisation && !await db.Organisations.AnyAsync(o => o.Id == organisation, stop)) return Refusals.OrganisationUnknown;

        return me.AddHat(Call.NewId(), command.Label, command.OrganisationId, command.Audience) is { } refusal ? refusal : PersonViews.Own(me, db.VersionOf(me));
    }
}
