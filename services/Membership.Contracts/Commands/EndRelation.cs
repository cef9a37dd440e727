using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Ends a relation; the network goes on.</summary>
public sealed record EndRelation(Guid CommandId, Guid RelationId, DateOnly? To = null) : ICommand<NetworkRelationView>;
