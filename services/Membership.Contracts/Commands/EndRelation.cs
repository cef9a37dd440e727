using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Either side leaves a relation, or takes back what it asked; the network goes on.</summary>
public sealed record EndRelation(Guid CommandId, Guid RelationId, DateOnly? To = null) : ICommand<NetworkRelationView>;
