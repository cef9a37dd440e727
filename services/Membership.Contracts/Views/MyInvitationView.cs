namespace LivingNetworks.Membership.Contracts;

/// <summary>An invitation as the invitee sees it.</summary>
public sealed record MyInvitationView(Guid Id, Guid NetworkId, string NetworkName, string InvitedByName, NetworkRole? AsRole, string? PersonalNote, string Code, DateTimeOffset ExpiresAt);
