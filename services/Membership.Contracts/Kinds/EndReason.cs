namespace LivingNetworks.Membership.Contracts;

/// <summary>Why somebody left, in neutral words; always optional.</summary>
public enum EndReason
{
    Unsaid,
    FoundElsewhere,
    OtherDuties,
    NotWhatIHoped,
    AimReached,
    Moved,
}
