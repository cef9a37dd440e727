using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The side that was asked says no; no reason is asked.</summary>
public sealed record DeclineRelation(Guid CommandId, Guid RelationId) : ICommand<NetworkRelationView>;
