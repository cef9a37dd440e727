namespace LivingNetworks.LearningLog.Domain;

/// <summary>What a group said over its timeline in a session.</summary>
public sealed class TimelineConversation : SharedItem
{
    private TimelineConversation()
    {
    }

    private TimelineConversation(Guid id, Guid networkId, Guid authorId, Reach reach, DateTimeOffset arisenAt, DateTimeOffset now)
        : base(id, networkId, authorId, reach, arisenAt, now)
    {
    }

    /// <summary>The session in which it was said.</summary>
    public Guid SessionId { get; private set; }

    /// <summary>What made the highs teach.</summary>
    public IReadOnlyList<string> WhatMadePeaksTeach { get; private set; } = [];

    /// <summary>How the group got out of lows.</summary>
    public IReadOnlyList<WayOutOfALow> HowOutOfLows { get; private set; } = [];

    /// <summary>What keeps returning.</summary>
    public IReadOnlyList<ThreadStrand> CommonThread { get; private set; } = [];

    /// <summary>What the group does with it.</summary>
    public string? Next { get; private set; }

    /// <inheritdoc/>
    public override bool IsCollective => true;

    /// <summary>Keeps a conversation.</summary>
    public static Result<TimelineConversation> Record(Guid id, Guid recorderId, RecordTimelineConversation said, Reach reach, DateTimeOffset heldAt, DateTimeOffset now)
    {
        var ways = said.HowOutOfLows.Where(w => !string.IsNullOrWhiteSpace(w.Network + w.Organisation + w.Individual)).ToList();
        if (said.WhatMadePeaksTeach.Count + ways.Count + said.CommonThread.Count == 0) return Refusals.ConversationEmpty;

        return new TimelineConversation(id, said.NetworkId, recorderId, reach, heldAt, now)
        {
            SessionId = said.SessionId,
            WhatMadePeaksTeach = [.. said.WhatMadePeaksTeach.Select(t => t.Trim())],
            HowOutOfLows = ways,
            CommonThread = said.CommonThread,
            Next = said.Next,
        };
    }
}
