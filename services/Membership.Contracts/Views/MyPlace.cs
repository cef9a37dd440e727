namespace LivingNetworks.Membership.Contracts;

/// <summary>The caller's place in one network.</summary>
public sealed record MyPlace(
    Guid NetworkId, string NetworkName, NetworkState NetworkState, Viewpoint Viewpoint, Guid? ParticipationId, ParticipationState? State, IReadOnlyList<NetworkRole> Roles);
