using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Closes a group; its circle closes with it.</summary>
public sealed record CloseGroup(Guid CommandId, Guid GroupId, long? ExpectedVersion = null) : ICommand<GroupView>;
