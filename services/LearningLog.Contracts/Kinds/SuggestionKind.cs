namespace LivingNetworks.LearningLog.Contracts;

/// <summary>What the service suggests; a person decides whether anything comes of it.</summary>
public enum SuggestionKind
{
    /// <summary>A point on the shared timeline.</summary>
    TimelinePoint,

    /// <summary>A return.</summary>
    Return,
}

/// <summary>The fact that a suggestion grew out of.</summary>
public enum SuggestionReason
{
    /// <summary>A session looked back.</summary>
    SessionLookedBack,

    /// <summary>The results of a market were counted.</summary>
    MarketCounted,

    /// <summary>A goal was adopted.</summary>
    GoalAdopted,

    /// <summary>A goal was let go.</summary>
    GoalLetGo,

    /// <summary>The network came alive.</summary>
    NetworkBecameAlive,

    /// <summary>The network was concluded.</summary>
    NetworkConcluded,
}

/// <summary>What was decided about a suggestion.</summary>
public enum SuggestionState
{
    /// <summary>Nobody has decided.</summary>
    Open,

    /// <summary>Somebody made a point or a return of it.</summary>
    Accepted,

    /// <summary>It was laid aside.</summary>
    LaidAside,
}
