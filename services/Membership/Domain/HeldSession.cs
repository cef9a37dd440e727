using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>What membership knows of a session that was held: enough to say whether a network could adopt something there.</summary>
public sealed class HeldSession
{
    private HeldSession()
    {
    }

    public HeldSession(Guid id, Guid networkId) => (Id, NetworkId) = (id, networkId);

    public Guid Id { get; private set; }

    public Guid NetworkId { get; private set; }

    public SessionKind? Kind { get; private set; }

    /// <summary>Null while only a correction of the presence was heard.</summary>
    public DateTimeOffset? HeldAt { get; private set; }

    public int PresentParticipants { get; private set; }

    /// <summary>The moment of the message that the presence comes from; an older message that arrives late does not undo it.</summary>
    public DateTimeOffset PresenceAsOf { get; private set; }

    public void WasHeld(SessionKind kind, DateTimeOffset heldAt) => (Kind, HeldAt) = (kind, heldAt);

    public void HadPresent(int participants, DateTimeOffset asOf)
    {
        if (asOf < PresenceAsOf) return;
        (PresentParticipants, PresenceAsOf) = (participants, asOf);
    }

    /// <summary>Whether the network could decide something there.</summary>
    public Refusal? CouldAdopt()
    {
        if (HeldAt is null) return Refusals.AdoptionWithoutSession;
        return PresentParticipants > 0 ? null : Refusals.AdoptionWithoutParticipants;
    }
}
