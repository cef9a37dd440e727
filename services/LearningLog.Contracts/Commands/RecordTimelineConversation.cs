using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Keeps what the group said over its timeline in a session.</summary>
/// <param name="CommandId">The client's own id.</param>
/// <param name="NetworkId">Which network.</param>
/// <param name="SessionId">The session in which it was said.</param>
/// <param name="WhatMadePeaksTeach">What made the highs teach us something.</param>
/// <param name="HowOutOfLows">How we got out of lows, on three levels.</param>
/// <param name="CommonThread">What keeps returning, per level.</param>
/// <param name="Next">What we do with it.</param>
public sealed record RecordTimelineConversation(
    Guid CommandId, Guid NetworkId, Guid SessionId, [MaxLength(20)] IReadOnlyList<string> WhatMadePeaksTeach,
    [MaxLength(20)] IReadOnlyList<WayOutOfALow> HowOutOfLows, [MaxLength(20)] IReadOnlyList<ThreadStrand> CommonThread,
    [StringLength(1000)] string? Next = null) : ICommand<TimelineConversationView>;

/// <summary>How the group got out of one low, as far as each level had a part in it.</summary>
/// <param name="Network">What the network did.</param>
/// <param name="Organisation">What organisations did.</param>
/// <param name="Individual">What people did, without names.</param>
public sealed record WayOutOfALow(
    [StringLength(1000)] string? Network = null, [StringLength(1000)] string? Organisation = null, [StringLength(1000)] string? Individual = null);

/// <summary>One strand of the common thread.</summary>
/// <param name="Level">On which level it holds.</param>
/// <param name="Text">What keeps returning.</param>
public sealed record ThreadStrand(LearningLevel Level, [StringLength(1000)] string Text);
