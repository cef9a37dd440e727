using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using LivingNetworks.Membership.Features.Roles;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Invitations;

internal static class AcceptInvitationHandler
{
    public static async Task<Result<InvitationAnswerView>> Handle(AcceptInvitation command, MembershipDb db, Call call, CancellationToken stop)
    {
        var invitation = await db.Invitations.SingleOrDefaultAsync(i => i.Code == command.Code, stop);
        if (invitation is null || !await db.People.AnyAsync(p => p.Id == call.Me && p.State == PersonState.Active, stop)) return CommonRefusals.NotFound("code");
        if (invitation.Accept(call.Me, call.Now) is { } refusal) return refusal;
        if (await db.WhyEnded(invitation.NetworkId, stop) is { } ended) return ended with { Field = "code" };

        if (invitation.AsRole is { } asRole)
        {
            var role = await Standings.Give(call.Me, invitation.NetworkId, asRole, null, invitation.OnBehalfOfOrganisationId, call.Now, command.BothRolesBecause, db, call, stop);
            return role.IsRefused(out var unfit) ? unfit : new InvitationAnswerView(invitation.Id, invitation.NetworkId, invitation.State, null, role.Value.Id);
        }

        if ((await call.PlaceIn(invitation.NetworkId, db, stop)).IsFacilitator && string.IsNullOrWhiteSpace(command.BothRolesBecause)) return Refusals.BothRoles;
        var participation = await db.Participations.SingleOrDefaultAsync(p => p.PersonId == call.Me && p.NetworkId == invitation.NetworkId, stop);
        if (participation is null)
        {
            participation = Participation.InConversation(Call.NewId(), call.Me, invitation.NetworkId, call.Now);
            db.Participations.Add(participation);
        }
        else if (participation.BeginConversation(call.Now) is { } unfit)
        {
            return unfit;
        }

        return new InvitationAnswerView(invitation.Id, invitation.NetworkId, invitation.State, participation.Id, null);
    }
}
