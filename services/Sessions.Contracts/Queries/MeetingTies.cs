using LivingNetworks.Hosting;

namespace LivingNetworks.Sessions.Contracts;

/// <summary>Whether meetings of a network count as ties, whether the caller's own do, and the last picture.</summary>
/// <param name="NetworkId">The network.</param>
public sealed record MeetingTies(Guid NetworkId) : IQuery<MeetingTiesView>;
