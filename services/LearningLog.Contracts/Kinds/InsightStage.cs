namespace LivingNetworks.LearningLog.Contracts;

/// <summary>The four steps of the staircase; each rests on the one before it.</summary>
public enum InsightStage
{
    /// <summary>Somebody sees it.</summary>
    Individual,

    /// <summary>It was shared in a session or with a circle of readers.</summary>
    Shared,

    /// <summary>At least two persons or one organisation do things differently.</summary>
    Practised,

    /// <summary>It is kept in an agreement, a routine or a document.</summary>
    Anchored,
}
