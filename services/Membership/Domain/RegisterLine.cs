using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>One line of the register of exports and of what operators did: who, what, when, about which network; never what it held.</summary>
public sealed class RegisterLine
{
    private RegisterLine()
    {
    }

    public RegisterLine(Guid id, RegisterKind kind, DateTimeOffset at, Guid? personId, Guid? networkId) => (Id, Kind, At, PersonId, NetworkId) = (id, kind, at, personId, networkId);

    public Guid Id { get; private set; }

    public RegisterKind Kind { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Null for an operator.</summary>
    public Guid? PersonId { get; private set; }

    public Guid? NetworkId { get; private set; }
}
