namespace LivingNetworks.LearningLog.Contracts;

/// <summary>What a point on the timeline is.</summary>
public enum PointKind
{
    /// <summary>A high.</summary>
    Peak,

    /// <summary>A low.</summary>
    Low,

    /// <summary>A turn.</summary>
    Turn,
}

/// <summary>Parts of a timeline that one can show or leave out.</summary>
public enum TimelineLayer
{
    /// <summary>Points and curves of the group.</summary>
    Shared,

    /// <summary>One's own points and curve.</summary>
    Personal,

    /// <summary>Points that were brought along from before.</summary>
    Imported,

    /// <summary>Points of which people remember different dates.</summary>
    Disputed,
}
