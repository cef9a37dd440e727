namespace LivingNetworks.Membership.Contracts;

/// <summary>From where the caller looks at a network.</summary>
public enum Viewpoint
{
    Participant,
    Facilitator,
    OuterCircle,
    Coordinator,
    Passer,
}
