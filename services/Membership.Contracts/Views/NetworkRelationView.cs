namespace LivingNetworks.Membership.Contracts;

/// <summary>How an organisation relates to a network, and when.</summary>
public sealed record NetworkRelationView(Guid Id, Guid NetworkId, Guid OrganisationId, RelationKind Kind, DateOnly From, DateOnly? To);
