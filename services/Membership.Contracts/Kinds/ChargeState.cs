namespace LivingNetworks.Membership.Contracts;

/// <summary>How the asking of an ambassador stands. A no is no state: nothing of it stays.</summary>
public enum ChargeState
{
    Asked,
    Agreed,
    Ended,
}
