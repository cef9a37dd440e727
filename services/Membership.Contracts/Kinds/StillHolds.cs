namespace LivingNetworks.Membership.Contracts;

/// <summary>Whether an origin still holds when it is looked at again.</summary>
public enum StillHolds
{
    Yes,
    Weakening,
    No,
}
