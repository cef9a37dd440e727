using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>An organisation offers itself to a network that it can see; the network answers.</summary>
public sealed record OfferRelation(
    Guid CommandId, Guid NetworkId, Guid OrganisationId, RelationKind Kind, DateOnly? From = null, DateOnly? To = null) : ICommand<NetworkRelationView>;
