namespace LivingNetworks.Membership.Contracts;

/// <summary>An invitation; the code is there for the inviter once it was sent.</summary>
public sealed record InvitationView(
    Guid Id, Guid NetworkId, string InviteeName, Guid? PersonId, Channel Channel, NetworkRole? AsRole, Guid? OnBehalfOfOrganisationId, Guid InvitedBy, FirstContact? FirstContact,
    DateOnly? SpokenOn, string? SkippedContactBecause, string? PersonalNote, InvitationState State, string? Code, DateTimeOffset? ExpiresAt, long Version);
