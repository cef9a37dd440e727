namespace LivingNetworks.Membership.Contracts;

/// <summary>What kind of direction a goal gives.</summary>
public enum GoalKind
{
    Vision,
    Strategic,
    Operational,
    Network,
}
