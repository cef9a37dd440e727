namespace LivingNetworks.Membership.Contracts;

/// <summary>Where a relation of an organisation and a network is; it counts only while it stands.</summary>
public enum RelationState
{
    /// <summary>Both said yes, or it stood before the network came here.</summary>
    Standing,

    /// <summary>The network asked; the organisation answers.</summary>
    Invited,

    /// <summary>The organisation offered itself; the network answers.</summary>
    Offered,

    /// <summary>The answer was no; nobody gives a reason.</summary>
    Declined,

    /// <summary>Whoever asked took it back before there was an answer.</summary>
    TakenBack,

    /// <summary>One of the two left it.</summary>
    Ended,
}
