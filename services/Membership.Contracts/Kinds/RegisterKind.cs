namespace LivingNetworks.Membership.Contracts;

/// <summary>What the register tells of.</summary>
public enum RegisterKind
{
    /// <summary>Somebody took their own data along.</summary>
    OwnDataExported,

    /// <summary>A facilitator took the list of people along.</summary>
    PeopleExported,

    /// <summary>Somebody took the shared timeline along.</summary>
    TimelineExported,

    /// <summary>An operator opened the database for a while, for a reason that the participants are told.</summary>
    EmergencyAccessOpened,

    /// <summary>An operator ended that before its time.</summary>
    EmergencyAccessClosed,

    /// <summary>What had had its time was removed.</summary>
    RetentionRun,
}
