namespace LivingNetworks.Membership.Contracts;

/// <summary>From what a network came to the platform.</summary>
public enum CreatedFrom
{
    Spark,
    Existing,
    Offshoot,
    ImposedOrder,
}
