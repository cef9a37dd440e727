namespace LivingNetworks.Membership.Contracts;

/// <summary>What made the group look for another wording.</summary>
public enum GoalReason
{
    FirstWording,
    EvaluationRound,
    SideRoad,
    OutsideChange,
}
