using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Invitations;

/// <summary>Finds an invitation for its inviter or a facilitator.</summary>
internal static class Inviting
{
    public static async Task<Result<Invitation>> InvitationFor(this MembershipDb db, Guid invitationId, Call call, CancellationToken stop)
    {
        var invitation = await db.Invitations.SingleOrDefaultAsync(i => i.Id == invitationId, stop);
        if (invitation is null) return CommonRefusals.NotFound("invitationId");
        if (await db.ClosedTo(call, invitation.NetworkId, "invitationId", stop) is { } closed) return closed;
        if (invitation.InvitedBy != call.Me && !(await call.PlaceIn(invitation.NetworkId, db, stop)).IsFacilitator) return CommonRefusals.NotFound("invitationId");
        return invitation;
    }
}
