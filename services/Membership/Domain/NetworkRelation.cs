using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>How an organisation relates to a network, from a date to a date; never as its owner.</summary>
public sealed class NetworkRelation : IVersioned
{
    private NetworkRelation()
    {
    }

    public Guid Id { get; private set; }

    public Guid NetworkId { get; private set; }

    public Guid OrganisationId { get; private set; }

    public RelationKind Kind { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly? To { get; private set; }

    public long Version { get; private set; }

    public static Result<NetworkRelation> Begin(Guid id, Guid networkId, Guid organisationId, RelationKind kind, DateOnly from, DateOnly? to)
    {
        if (to < from) return Refusals.EndsBeforeItBegins;

        return new NetworkRelation { Id = id, NetworkId = networkId, OrganisationId = organisationId, Kind = kind, From = from, To = to };
    }

    public Refusal? End(DateOnly to)
    {
        if (to < From) return Refusals.EndsBeforeItBegins;

        To = to;
        return null;
    }
}
