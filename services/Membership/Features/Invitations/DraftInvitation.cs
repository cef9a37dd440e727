using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using LivingNetworks.Membership.Features.People;
using LivingNetworks.Membership.Features.Roles;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Invitations;

internal static class DraftInvitationHandler
{
    public static async Task<Result<InvitationView>> Handle(DraftInvitation command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await db.ClosedTo(call, command.NetworkId, "networkId", stop) is { } closed) return closed;
        if (command.AsRole is { } role && await Standings.WhyNotGive(role, command.NetworkId, command.OnBehalfOfOrganisationId, db, call, stop) is { } refusal) return refusal;
        if (command.PersonId is { } person)
        {
            if (!await call.Knows(person, db, stop)) return CommonRefusals.NotFound("personId");
            if (command.AsRole is null && await Suggested(person, command.NetworkId, db, stop) is { } unfit) return unfit;
        }

        if (command.SuggestionId is { } suggestionId)
        {
            var suggestion = await db.Suggestions.SingleOrDefaultAsync(s => s.Id == suggestionId && s.NetworkId == command.NetworkId, stop);
            if (suggestion is null) return CommonRefusals.NotFound("suggestionId");
            db.Suggestions.Remove(suggestion);
        }

        var invitation = Invitation.Draft(
            Call.NewId(), command.NetworkId, command.InviteeName, command.Channel, command.AsRole, command.OnBehalfOfOrganisationId, command.PersonalNote, command.PersonId, call.Me, call.Now);
        db.Invitations.Add(invitation);
        return InvitationViews.Of(invitation, call.Now, db.VersionOf(invitation));
    }

    private static async Task<Refusal?> Suggested(Guid personId, Guid networkId, MembershipDb db, CancellationToken stop)
    {
        var participation = await db.Participations.SingleOrDefaultAsync(p => p.PersonId == personId && p.NetworkId == networkId, stop);
        if (participation is null) db.Participations.Add(Participation.Suggest(Call.NewId(), personId, networkId));
        return participation?.State is ParticipationState.TakingPart or ParticipationState.SteppingBack or ParticipationState.InConversation or ParticipationState.Welcomed
            ? Refusals.TakesPartAlready
            : null;
    }
}
