using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Features.Invitations;

/// <summary>How an invitation is shown to its inviter and to facilitators.</summary>
internal static class InvitationViews
{
    public static InvitationView Of(Invitation invitation, DateTimeOffset now, long? version = null) => new(
        invitation.Id, invitation.NetworkId, invitation.InviteeName, invitation.PersonId, invitation.Channel, invitation.AsRole, invitation.OnBehalfOfOrganisationId,
        invitation.InvitedBy, invitation.FirstContact, invitation.SpokenOn, invitation.SkippedContactBecause, invitation.PersonalNote, invitation.StateAt(now), invitation.Code,
        invitation.ExpiresAt, version ?? invitation.Version);
}
