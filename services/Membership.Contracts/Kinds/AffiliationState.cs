namespace LivingNetworks.Membership.Contracts;

/// <summary>Where the tie of a person and an organisation is; it counts only while it is confirmed.</summary>
public enum AffiliationState
{
    /// <summary>The person asked; the organisation answers.</summary>
    Asked,

    /// <summary>The organisation invited; the person answers.</summary>
    Invited,

    /// <summary>Both said yes.</summary>
    Confirmed,

    /// <summary>The answer was no; nobody gives a reason.</summary>
    Declined,

    /// <summary>Whoever asked took it back before there was an answer.</summary>
    TakenBack,

    /// <summary>One of the two left it.</summary>
    Ended,
}
