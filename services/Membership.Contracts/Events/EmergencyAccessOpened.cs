using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>An operator may look into the database until a moment; the participants were told before. The reason is no part of the event.</summary>
/// <param name="AccessId">The access.</param>
/// <param name="NetworkId">The network it is about; null where it is about all.</param>
/// <param name="Until">Until when.</param>
public sealed record EmergencyAccessOpened(Guid AccessId, Guid? NetworkId, DateTimeOffset Until) : IEvent
{
    Guid IEvent.SubjectId => AccessId;
}
