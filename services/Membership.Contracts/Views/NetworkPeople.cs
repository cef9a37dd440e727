using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The people of one network.</summary>
public sealed record NetworkPeople(Guid NetworkId, Page<ParticipantView> People);
