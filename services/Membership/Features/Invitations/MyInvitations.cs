using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Invitations;

internal static class MyInvitationsHandler
{
    public static async Task<Result<IReadOnlyList<MyInvitationView>>> Handle(MyInvitations query, MembershipDb db, Call call, CancellationToken stop)
    {
        var me = call.Me;
        var waiting = await (from invitation in db.Invitations
                             where invitation.PersonId == me && invitation.State == InvitationState.Sent && invitation.ExpiresAt > call.Now
                             join network in db.Networks on invitation.NetworkId equals network.Id
                             join inviter in db.People on invitation.InvitedBy equals inviter.Id
                             orderby invitation.DraftedAt
                             select new MyInvitationView(
                                 invitation.Id, network.Id, network.Name, inviter.DisplayName, invitation.AsRole, invitation.PersonalNote, invitation.Code!, invitation.ExpiresAt!.Value))
            .Take(Cursor.MaxPageSize).ToListAsync(stop);
        return Result<IReadOnlyList<MyInvitationView>>.Of(waiting);
    }
}
