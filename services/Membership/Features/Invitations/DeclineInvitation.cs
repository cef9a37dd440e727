using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Invitations;

internal static class DeclineInvitationHandler
{
    public static async Task<Result<InvitationAnswerView>> Handle(DeclineInvitation command, MembershipDb db, Call call, CancellationToken stop)
    {
        var invitation = await db.Invitations.SingleOrDefaultAsync(i => i.Code == command.Code, stop);
        if (invitation is null) return CommonRefusals.NotFound("code");
        if (invitation.Decline(call.Me, call.Now) is { } refusal) return refusal;

        // Only who was known by name before has a participation to decline; a stranger leaves nothing behind.
        if (invitation is { PersonId: { } person, AsRole: null })
        {
            var participation = await db.Participations.SingleOrDefaultAsync(p => p.PersonId == person && p.NetworkId == invitation.NetworkId, stop);
            if (participation?.State is ParticipationState.Suggested or ParticipationState.Invited && participation.Decline() is { } unfit) return unfit;
        }

        return new InvitationAnswerView(invitation.Id, invitation.NetworkId, invitation.State, null, null);
    }
}
