namespace LivingNetworks.Membership.Contracts;

/// <summary>A current member of a group.</summary>
public sealed record GroupMemberView(Guid PersonId, DateTimeOffset From);
