namespace LivingNetworks.Membership.Contracts;

/// <summary>Where an invitation is.</summary>
public enum InvitationState
{
    Drafted,
    Spoken,
    Sent,
    Accepted,
    Declined,
    Expired,
}
