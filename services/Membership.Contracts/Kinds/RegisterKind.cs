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

    /// <summary>An operator can look into the database from now on for a while; the participants were told before.</summary>
    EmergencyAccessOpened,

    /// <summary>An operator ended that before its time.</summary>
    EmergencyAccessClosed,

    /// <summary>What had had its time was removed.</summary>
    RetentionRun,

    /// <summary>An operator asked to look into the database; it is being told to the participants, and has not begun.</summary>
    EmergencyAccessAsked,

    /// <summary>That could not be told to the participants in time, so it did not begin.</summary>
    EmergencyAccessNotAnnounced,

    /// <summary>An operator offered events again that a service could not apply.</summary>
    EventsReplayed,

    /// <summary>Somebody took along how the organisations in and around a network are connected.</summary>
    TiesExported,

    /// <summary>An operator copied everything that is kept.</summary>
    BackupTaken,

    /// <summary>An operator put an earlier copy in the place of what was kept.</summary>
    BackupRestored,

    /// <summary>An operator had a service make anew what it keeps of others.</summary>
    ProjectionRebuilt,

    /// <summary>An operator made new keys for signing in.</summary>
    KeysRotated,

    /// <summary>An operator carried out an erasure that somebody had asked for.</summary>
    ErasedByOperator,

    /// <summary>An operator brought a database up to date.</summary>
    DatabaseUpdated,
}
