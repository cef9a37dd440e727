namespace LivingNetworks.Membership.Contracts;

/// <summary>Where a ground rule is; nobody signs anything.</summary>
public enum RuleState
{
    Suggested,
    Adopted,
    Reaffirmed,
    Revised,
    Retired,
}
