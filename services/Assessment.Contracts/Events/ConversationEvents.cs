using LivingNetworks.Messaging;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>A group talked about whether a living network suits its question.</summary>
public sealed record SuitabilityAnswered(Guid ScanId, Guid NetworkId, SuitabilityRoute Route) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => ScanId;
}

/// <summary>A network looked at where it is and what helps now.</summary>
/// <param name="ScanId">The scan.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="Levers">Codes of the levers that it chose, at most three.</param>
public sealed record PhaseChecked(Guid ScanId, Guid NetworkId, IReadOnlyList<string> Levers) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => ScanId;
}

/// <summary>A network looked at whether to go on.</summary>
public sealed record EndingChecked(Guid ScanId, Guid NetworkId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => ScanId;
}
