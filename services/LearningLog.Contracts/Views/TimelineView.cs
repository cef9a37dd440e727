using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>A network's timeline as its reader may see it.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="Points">Points in order of time.</param>
/// <param name="GroupCurves">Lines that the group drew in a session, the latest first, at most ten.</param>
/// <param name="MyCurve">The reader's own line.</param>
/// <param name="Band">The shared lines together; null below five.</param>
public sealed record TimelineView(
    Guid NetworkId, Page<TimelinePointView> Points, IReadOnlyList<CurveView> GroupCurves, CurveView? MyCurve, CurveBand? Band);

/// <summary>A point on the timeline.</summary>
/// <param name="PointId">Its id.</param>
/// <param name="NetworkId">Its network.</param>
/// <param name="OnDate">When.</param>
/// <param name="Title">What happened.</param>
/// <param name="Height">From -5 to +5.</param>
/// <param name="Kind">High, low or turn.</param>
/// <param name="Levels">On which levels it was felt.</param>
/// <param name="IsShared">On the shared timeline; otherwise the reader's own.</param>
/// <param name="IsImported">Brought along from before.</param>
/// <param name="OtherDates">Dates that others remember; the point is disputed when there are any.</param>
/// <param name="SessionId">The session it is about or in which it was told.</param>
/// <param name="IsMine">Whether the reader put it there.</param>
/// <param name="Audience">Who may read it.</param>
/// <param name="Version">For a later change.</param>
public sealed record TimelinePointView(
    Guid PointId, Guid NetworkId, CoarseDate OnDate, string Title, int Height, PointKind Kind, IReadOnlyList<LearningLevel> Levels, bool IsShared,
    bool IsImported, IReadOnlyList<CoarseDate> OtherDates, Guid? SessionId, bool IsMine, AudienceLevel Audience, long Version);

/// <summary>What an import did.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="Added">Points that were added.</param>
/// <param name="AlreadyThere">Points that were there already.</param>
public sealed record ImportedTimeline(Guid NetworkId, int Added, int AlreadyThere);

/// <summary>A line of highs and lows.</summary>
/// <param name="CurveId">Its id.</param>
/// <param name="NetworkId">Its network.</param>
/// <param name="Points">The line in order of time.</param>
/// <param name="InSessionId">The session in which the group drew it; null for the reader's own line.</param>
/// <param name="IsShared">Drawn by the group, or counted in the band.</param>
/// <param name="DrawnAt">When it was drawn.</param>
/// <param name="Version">For a later change.</param>
public sealed record CurveView(
    Guid CurveId, Guid NetworkId, IReadOnlyList<CurvePoint> Points, Guid? InSessionId, bool IsShared, DateTimeOffset DrawnAt, long Version);

/// <summary>Shared lines taken together, so that no single one can be seen.</summary>
/// <param name="Curves">How many lines are in it; at least five.</param>
/// <param name="Points">The band in order of time.</param>
public sealed record CurveBand(int Curves, IReadOnlyList<BandPoint> Points);

/// <summary>One date of the band.</summary>
/// <param name="On">The date.</param>
/// <param name="Low">A quarter of the lines lie below.</param>
/// <param name="Middle">Half of the lines lie below.</param>
/// <param name="High">A quarter of the lines lie above.</param>
public sealed record BandPoint(DateOnly On, double Low, double Middle, double High);

/// <summary>What a group said over its timeline.</summary>
/// <param name="ConversationId">Its id.</param>
/// <param name="NetworkId">Its network.</param>
/// <param name="SessionId">The session in which it was said.</param>
/// <param name="WhatMadePeaksTeach">What made the highs teach.</param>
/// <param name="HowOutOfLows">How the group got out of lows.</param>
/// <param name="CommonThread">What keeps returning.</param>
/// <param name="Next">What the group does with it.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Audience">Who may read it.</param>
/// <param name="Version">For a later change.</param>
public sealed record TimelineConversationView(
    Guid ConversationId, Guid NetworkId, Guid SessionId, IReadOnlyList<string> WhatMadePeaksTeach, IReadOnlyList<WayOutOfALow> HowOutOfLows,
    IReadOnlyList<ThreadStrand> CommonThread, string? Next, DateTimeOffset RecordedAt, AudienceLevel Audience, long Version);

/// <summary>A point or return that an event of the network suggests.</summary>
/// <param name="SuggestionId">Its id.</param>
/// <param name="NetworkId">Its network.</param>
/// <param name="Kind">What it would become.</param>
/// <param name="Reason">The fact that it grew out of.</param>
/// <param name="SubjectId">The session, market or goal.</param>
/// <param name="OnDate">When that was.</param>
/// <param name="Quantity">A number that came with the fact, such as the worth of a market's matches.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Wording">A neutral title to begin with.</param>
/// <param name="State">Whether somebody decided.</param>
public sealed record SuggestionView(
    Guid SuggestionId, Guid NetworkId, SuggestionKind Kind, SuggestionReason Reason, Guid SubjectId, DateOnly OnDate, decimal? Quantity, string? Unit,
    Text Wording, SuggestionState State);
