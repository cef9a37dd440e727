using LivingNetworks.Messaging;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>A round was planned, together with the session in which it will be talked through.</summary>
public sealed record RoundPlanned(
    Guid RoundId, Guid NetworkId, string Instrument, int InstrumentVersion, RoundMoment Moment, DateTimeOffset OpensAt, DateTimeOffset ClosesAt,
    Guid DialogueSessionId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => RoundId;
}

/// <summary>A round takes answers.</summary>
public sealed record RoundOpened(Guid RoundId, Guid NetworkId, string Instrument, RoundMoment Moment, DateTimeOffset ClosesAt) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => RoundId;
}

/// <summary>Everybody who can answer a round is to be reminded of it, whether they answered or not.</summary>
public sealed record RoundReminded(Guid RoundId, Guid NetworkId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => RoundId;
}

/// <summary>A round takes no more answers and its results are fixed.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="NetworkId">Where it was held.</param>
/// <param name="Instrument">Code of the questionnaire.</param>
/// <param name="Moment">When in the life of the network.</param>
/// <param name="N">How many answered; null below five.</param>
public sealed record RoundClosed(Guid RoundId, Guid NetworkId, string Instrument, RoundMoment Moment, int? N) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => RoundId;
}

/// <summary>The network talked about the results.</summary>
public sealed record RoundDiscussed(Guid RoundId, Guid NetworkId, Guid SessionId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => RoundId;
}

/// <summary>The network released results to its outer circle.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="NetworkId">Where it was held.</param>
/// <param name="Dimensions">Codes of everything released so far.</param>
public sealed record ResultReleased(Guid RoundId, Guid NetworkId, IReadOnlyList<string> Dimensions) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => RoundId;
}

/// <summary>The figures of an earlier round were brought in.</summary>
public sealed record RoundImported(Guid RoundId, Guid NetworkId, string Instrument, RoundMoment Moment, DateOnly ClosedOn) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => RoundId;
}
