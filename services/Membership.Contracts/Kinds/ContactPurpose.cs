namespace LivingNetworks.Membership.Contracts;

/// <summary>For what one asks after somebody at an organisation.</summary>
public enum ContactPurpose
{
    /// <summary>Reads what the organisation's own people tell their home base.</summary>
    HomeBase,

    /// <summary>Is asked about support.</summary>
    Sponsor,

    /// <summary>Is asked to steer along.</summary>
    Steering,

    /// <summary>Speaks for the organisation: about its people, its networks and how they sign in.</summary>
    Coordinator,
}
