using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Somebody has another home base than before, or none; what they told the earlier one stays with it, what they tell from now on goes to the new one.</summary>
public sealed record HomeBaseChanged(Guid PersonId, Guid? OrganisationId, IReadOnlyList<BelongingFact> Belongings) : IEvent, IChangesBelongings
{
    Guid? IEvent.NetworkId => null;

    Guid IEvent.SubjectId => PersonId;
}
