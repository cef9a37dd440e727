using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A contact of an organisation was named or ended.</summary>
public sealed record OrganisationContactsChanged(Guid OrganisationId, Guid PersonId, ContactPurpose Purpose, IReadOnlyList<BelongingFact> Belongings) : IEvent, IChangesBelongings
{
    Guid? IEvent.NetworkId => null;

    Guid IEvent.SubjectId => OrganisationId;
}
