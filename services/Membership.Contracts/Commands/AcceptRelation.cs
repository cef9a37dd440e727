using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The side that was asked says yes; from now on the relation counts.</summary>
public sealed record AcceptRelation(Guid CommandId, Guid RelationId) : ICommand<NetworkRelationView>;
