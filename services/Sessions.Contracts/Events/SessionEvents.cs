using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.Sessions.Contracts;

/// <summary>A session got a date.</summary>
public sealed record SessionPlanned(Guid SessionId, Guid NetworkId, SessionKind Kind, DateTimeOffset StartsAt, DateTimeOffset EndsAt, Guid? GroupId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => SessionId;
}

/// <summary>A session moved to another time.</summary>
public sealed record SessionMoved(Guid SessionId, Guid NetworkId, DateTimeOffset StartsAt, DateTimeOffset EndsAt, DateTimeOffset MovedFrom) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => SessionId;
}

/// <summary>A session will not take place.</summary>
public sealed record SessionCancelled(Guid SessionId, Guid NetworkId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => SessionId;
}

/// <summary>A session was held. Those named as present form its circle from now on.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="Kind">The kind of meeting.</param>
/// <param name="GroupId">The group that met.</param>
/// <param name="StartsAt">When it started.</param>
/// <param name="HeldAt">When it ended.</param>
/// <param name="PresentParticipants">How many participants (not facilitators, not guests) were named as present.</param>
/// <param name="NumberPresent">How many were there in all.</param>
/// <param name="GroupsUsed">Whether people worked in groups.</param>
/// <param name="MinutesContent">Minutes of content on the agenda.</param>
/// <param name="MinutesProcess">Minutes of process.</param>
/// <param name="MinutesReflection">Minutes of reflection.</param>
/// <param name="Belongings">The circle of those present.</param>
public sealed record SessionHeld(
    Guid SessionId, Guid NetworkId, SessionKind Kind, Guid? GroupId, DateTimeOffset StartsAt, DateTimeOffset HeldAt, int PresentParticipants, int NumberPresent,
    bool GroupsUsed, int MinutesContent, int MinutesProcess, int MinutesReflection, IReadOnlyList<BelongingFact> Belongings) : IEvent, IChangesBelongings
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => SessionId;
}

/// <summary>The record of who was present at a held session was corrected.</summary>
public sealed record PresenceCorrected(Guid SessionId, Guid NetworkId, int PresentParticipants, int NumberPresent, IReadOnlyList<BelongingFact> Belongings) : IEvent, IChangesBelongings
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => SessionId;
}

/// <summary>Somebody left the network, and with it the circles of its sessions.</summary>
public sealed record SessionCirclesLeft(Guid PersonId, Guid NetworkId, IReadOnlyList<BelongingFact> Belongings) : IEvent, IChangesBelongings
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => PersonId;
}

/// <summary>People looked back on a session.</summary>
public sealed record SessionLookedBack(Guid SessionId, Guid NetworkId, Guid? GroupId, DateTimeOffset HeldAt) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => SessionId;
}

/// <summary>A mastercircle met for the last time, and the group confirmed its look-back. Its size and its matter stay with it.</summary>
/// <param name="SeriesId">The mastercircle.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="On">The day of its last meeting.</param>
/// <param name="Meetings">How many meetings it held.</param>
public sealed record MastercircleHarvested(Guid SeriesId, Guid NetworkId, DateOnly On, int Meetings) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => SeriesId;
}

/// <summary>The group confirmed a look-back.</summary>
public sealed record LookBackConfirmed(Guid SessionId, Guid NetworkId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => SessionId;
}

/// <summary>Something or somebody from outside came in: a guest, a visit, a stimulus.</summary>
public sealed record OutsideStimulusHeld(Guid SessionId, Guid NetworkId, DateTimeOffset HeldAt) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => SessionId;
}

/// <summary>A kitchen visit was held.</summary>
public sealed record KitchenVisitHeld(Guid SessionId, Guid NetworkId, DateTimeOffset HeldAt, int NumberPresent) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => SessionId;
}
