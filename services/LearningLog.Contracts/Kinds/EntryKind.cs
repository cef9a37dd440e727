namespace LivingNetworks.LearningLog.Contracts;

/// <summary>What an entry tells of. Failures stand among the others; none is better than another.</summary>
public enum EntryKind
{
    /// <summary>What we do, see or manage differently now.</summary>
    Change,

    /// <summary>Something that worked.</summary>
    Success,

    /// <summary>Something that did not work; material for common knowledge like any other.</summary>
    Failure,

    /// <summary>A bump on the road.</summary>
    Bump,

    /// <summary>An unexpected turn.</summary>
    SideRoad,

    /// <summary>An unforeseen discovery or talent.</summary>
    ByCatch,

    /// <summary>A practice that was dropped.</summary>
    LetGo,

    /// <summary>A thought that came of it.</summary>
    Insight,

    /// <summary>A question that stays open.</summary>
    Question,

    /// <summary>A story or an image.</summary>
    StoryOrImage,
}
