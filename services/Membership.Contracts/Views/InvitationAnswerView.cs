namespace LivingNetworks.Membership.Contracts;

/// <summary>What an invitee's answer led to.</summary>
public sealed record InvitationAnswerView(Guid InvitationId, Guid NetworkId, InvitationState State, Guid? ParticipationId, Guid? RoleId);
