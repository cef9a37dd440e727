namespace LivingNetworks.LearningLog.Contracts;

/// <summary>What carries knowledge that is kept.</summary>
public enum AnchorCarrier
{
    /// <summary>A member.</summary>
    Person,

    /// <summary>A technical system.</summary>
    TechnicalSystem,

    /// <summary>The ways of meeting and deciding of the cooperation.</summary>
    CooperationManagement,
}

/// <summary>Where knowledge is kept.</summary>
public enum AnchorPlace
{
    /// <summary>A rule.</summary>
    Rule,

    /// <summary>An agenda.</summary>
    Agenda,

    /// <summary>A document.</summary>
    Document,

    /// <summary>A timetable.</summary>
    Timetable,

    /// <summary>A service.</summary>
    Service,

    /// <summary>A structure.</summary>
    Structure,

    /// <summary>A line of communication.</summary>
    CommunicationLine,
}
