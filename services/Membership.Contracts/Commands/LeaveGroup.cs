using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Leaves a group; without a person it is the caller.</summary>
public sealed record LeaveGroup(Guid CommandId, Guid GroupId, Guid? PersonId = null) : ICommand<GroupView>;
