namespace LivingNetworks.Membership.Contracts;

/// <summary>For what one asks after somebody at an organisation.</summary>
public enum ContactPurpose
{
    HomeBase,
    Sponsor,
    Steering,
}
