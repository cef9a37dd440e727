using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A group starts to work, or goes on after a rest.</summary>
public sealed record StartGroup(Guid CommandId, Guid GroupId, long? ExpectedVersion = null) : ICommand<GroupView>;
