using LivingNetworks.Messaging;

namespace LivingNetworks.Hosting;

/// <summary>Something left the system as a file. Any service says it; membership keeps the register.</summary>
/// <param name="ExportId">The export; its parts from several services have one id.</param>
/// <param name="Kind">What it was.</param>
/// <param name="PersonId">Who asked for it.</param>
/// <param name="NetworkId">Which network it is about; null for one's own data.</param>
public sealed record ExportMade(Guid ExportId, ExportKind Kind, Guid PersonId, Guid? NetworkId) : IEvent
{
    Guid IEvent.SubjectId => ExportId;
}

/// <summary>What can be exported.</summary>
public enum ExportKind
{
    /// <summary>One's own data, by oneself.</summary>
    OwnData,

    /// <summary>The list of people of a network, by a facilitator.</summary>
    PeopleOfNetwork,

    /// <summary>The shared timeline of a network.</summary>
    TimelineOfNetwork,

    /// <summary>How the organisations in and around a network are connected.</summary>
    TiesOfNetwork,
}
