namespace LivingNetworks.Membership.Contracts;

/// <summary>Why an operator must look into the database; the operator's own words stay with the operators.</summary>
public enum EmergencyReason
{
    /// <summary>Something in the database is broken and cannot be mended otherwise.</summary>
    Repair,

    /// <summary>There are signs of misuse or of a leak.</summary>
    Security,

    /// <summary>The law asks for it.</summary>
    LegalDuty,

    /// <summary>Nobody of the network can get in any more.</summary>
    LostAccess,
}
