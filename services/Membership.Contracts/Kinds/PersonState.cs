namespace LivingNetworks.Membership.Contracts;

/// <summary>Whether a person is still known here.</summary>
public enum PersonState
{
    Active,
    Erased,
}
