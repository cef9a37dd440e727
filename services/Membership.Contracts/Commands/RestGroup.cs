using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A group rests.</summary>
public sealed record RestGroup(Guid CommandId, Guid GroupId, long? ExpectedVersion = null) : ICommand<GroupView>;
