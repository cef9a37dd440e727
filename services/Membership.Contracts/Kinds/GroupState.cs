namespace LivingNetworks.Membership.Contracts;

/// <summary>Where a group is in its life.</summary>
public enum GroupState
{
    Forming,
    Working,
    Resting,
    Closed,
}
