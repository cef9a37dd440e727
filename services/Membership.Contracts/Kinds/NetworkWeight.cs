namespace LivingNetworks.Membership.Contracts;

/// <summary>How much a network asks of those who take part.</summary>
public enum NetworkWeight
{
    Light,
    Heavy,
}
