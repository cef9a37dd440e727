namespace LivingNetworks.Membership.Contracts;

/// <summary>Why a network ended: the mirror of its origins.</summary>
public enum EndingReason
{
    DutyEnded,
    AmbitionReached,
    AmbitionGone,
    InspirationGone,
    AssignmentLapsed,
    ContinuesElsewhere,
}
