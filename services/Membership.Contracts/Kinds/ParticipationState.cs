namespace LivingNetworks.Membership.Contracts;

/// <summary>Where somebody is on the way into, through and out of a network.</summary>
public enum ParticipationState
{
    Suggested,
    Invited,
    InConversation,
    Welcomed,
    TakingPart,
    SteppingBack,
    Left,
    Declined,
}
