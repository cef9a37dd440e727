namespace LivingNetworks.Membership.Contracts;

/// <summary>Where a wording of a goal is.</summary>
public enum GoalState
{
    Proposed,
    TalkedThrough,
    Adopted,
    Superseded,
    LetGo,
}
