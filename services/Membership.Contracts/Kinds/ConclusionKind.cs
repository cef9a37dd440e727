namespace LivingNetworks.Membership.Contracts;

/// <summary>How a network ended.</summary>
public enum ConclusionKind
{
    OnPurpose,
    FadedOut,
    ContinuedElsewhere,
    Absorbed,
}
