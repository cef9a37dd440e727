namespace LivingNetworks.Membership.Contracts;

/// <summary>How an organisation relates to a network; none of these is ownership.</summary>
public enum RelationKind
{
    Initiates,
    Hosts,
    Sponsors,
    Facilitates,
    HomeBaseOf,
    FundsInKind,
}
