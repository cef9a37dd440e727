namespace LivingNetworks.Membership.Contracts;

/// <summary>How an organisation relates to a network, when, and whether both said yes.</summary>
public sealed record NetworkRelationView(
    Guid Id, Guid NetworkId, Guid OrganisationId, RelationKind Kind, DateOnly From, DateOnly? To, RelationState State = RelationState.Standing);
