using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.People;

internal static class RemoveHatHandler
{
    public static async Task<Result<PersonView>> Handle(RemoveHat command, MembershipDb db, Call call, CancellationToken stop)
    {
        var me = await db.People.SingleOrDefaultAsync(p => p.Id == call.Me, stop);
        if (me is null) return CommonRefusals.NotFound();

        return me.RemoveHat(command.HatId) is { } refusal ? refusal : PersonViews.Own(me, db.VersionOf(me));
    }
}
