namespace LivingNetworks.LearningLog.Contracts;

/// <summary>The things that carry an audience of their own and can be widened, narrowed and withdrawn.</summary>
public enum ItemKind
{
    /// <summary>A log entry.</summary>
    Entry,

    /// <summary>An insight.</summary>
    Insight,

    /// <summary>A return.</summary>
    Return,

    /// <summary>A point on the timeline.</summary>
    TimelinePoint,
}
