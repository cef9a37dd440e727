using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>What the people of a network agreed to tell one circle outside, and what not. A newer agreement takes the place of an earlier one.</summary>
public sealed class SharingAgreement
{
    private SharingAgreement()
    {
    }

    public SharingAgreement(Guid id, Guid networkId, OuterCircle circle, string mayTell, string mayNotTell, HeldSession session)
    {
        (Id, NetworkId, Circle, MayTell, MayNotTell) = (id, networkId, circle, mayTell.Trim(), mayNotTell.Trim());
        (AgreedInSessionId, AgreedAt, IsCurrent) = (session.Id, session.HeldAt!.Value, true);
    }

    public Guid Id { get; private set; }

    public Guid NetworkId { get; private set; }

    public OuterCircle Circle { get; private set; }

    public string MayTell { get; private set; } = "";

    public string MayNotTell { get; private set; } = "";

    public Guid AgreedInSessionId { get; private set; }

    public DateTimeOffset AgreedAt { get; private set; }

    public bool IsCurrent { get; private set; }

    /// <summary>A newer agreement took its place.</summary>
    public void Replace() => IsCurrent = false;
}
