using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Joins a group; without a person it is the caller.</summary>
public sealed record JoinGroup(Guid CommandId, Guid GroupId, Guid? PersonId = null) : ICommand<GroupView>;
