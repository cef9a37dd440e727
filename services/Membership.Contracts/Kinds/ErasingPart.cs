namespace LivingNetworks.Membership.Contracts;

/// <summary>A part of the system that forgets a person.</summary>
public enum ErasingPart
{
    /// <summary>People, networks, participation, roles and sign-in.</summary>
    Membership,

    /// <summary>Meetings, attendance, tasks and the market.</summary>
    Sessions,

    /// <summary>Entries, insights, timeline and returns.</summary>
    LearningLog,

    /// <summary>Questionnaires.</summary>
    Assessment,
}
