namespace LivingNetworks.Membership.Contracts;

/// <summary>Where a network is on its way; phases are something else and lock nothing.</summary>
public enum NetworkState
{
    Spark,
    Exploring,
    Forming,
    Alive,
    Resting,
    HandingOver,
    Concluded,
    FadedOut,
}
