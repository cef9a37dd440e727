using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>How an organisation relates to a network, from a date to a date; never as its owner, and only while both want it.</summary>
public sealed class NetworkRelation : IVersioned
{
    private NetworkRelation()
    {
    }

    public Guid Id { get; private set; }

    public Guid NetworkId { get; private set; }

    public Guid OrganisationId { get; private set; }

    public RelationKind Kind { get; private set; }

    public RelationState State { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly? To { get; private set; }

    /// <summary>When one side asked; null for what stood before the network came here.</summary>
    public DateTimeOffset? AskedAt { get; private set; }

    /// <summary>When the other side answered.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    public long Version { get; private set; }

    /// <summary>Waits for an answer.</summary>
    public bool IsAsked => State is RelationState.Invited or RelationState.Offered;

    /// <summary>What stood before the network came here.</summary>
    public static Result<NetworkRelation> Stood(Guid id, Guid networkId, Guid organisationId, RelationKind kind, DateOnly from, DateOnly? to)
    {
        if (to < from) return Refusals.EndsBeforeItBegins;

        return new NetworkRelation { Id = id, NetworkId = networkId, OrganisationId = organisationId, Kind = kind, From = from, To = to };
    }

    /// <summary>One side asks, and the other answers.</summary>
    public static Result<NetworkRelation> Ask(
        Guid id, Guid networkId, Guid organisationId, RelationKind kind, RelationState asked, DateOnly from, DateOnly? to, DateTimeOffset now)
    {
        if (to < from) return Refusals.EndsBeforeItBegins;

        return new NetworkRelation { Id = id, NetworkId = networkId, OrganisationId = organisationId, Kind = kind, State = asked, From = from, To = to, AskedAt = now };
    }

    /// <summary>Whether it counts on a day.</summary>
    public bool StandsOn(DateOnly day) => State == RelationState.Standing && From <= day && (To is null || day <= To);

    /// <summary>It counts from the day of the answer on, or from the later day that was asked for.</summary>
    public Refusal? Accept(DateOnly today, DateTimeOffset now)
    {
        if (!IsAsked) return Refusals.RelationAnswered;
        if (To < today) return Refusals.EndsBeforeItBegins;

        (State, AnsweredAt, From) = (RelationState.Standing, now, From < today ? today : From);
        return null;
    }

    public Refusal? Decline(DateTimeOffset now)
    {
        if (!IsAsked) return Refusals.RelationAnswered;

        (State, AnsweredAt) = (RelationState.Declined, now);
        return null;
    }

    public Refusal? TakeBack()
    {
        if (!IsAsked) return Refusals.RelationAnswered;

        State = RelationState.TakenBack;
        return null;
    }

    /// <summary>Ends it on a day; a day that is not over yet ends it at once.</summary>
    public Refusal? End(DateOnly to, DateOnly today)
    {
        if (State != RelationState.Standing) return Refusals.RelationEnded;
        if (to < From) return Refusals.EndsBeforeItBegins;

        To = to;
        if (to <= today) State = RelationState.Ended;
        return null;
    }
}
