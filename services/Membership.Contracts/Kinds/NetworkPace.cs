namespace LivingNetworks.Membership.Contracts;

/// <summary>How fast a network moves.</summary>
public enum NetworkPace
{
    Calm,
    Brisk,
}
