using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Sessions.Domain;

/// <summary>Something people do together. The group checks whether it still gives energy, and may let it go.</summary>
public sealed class Activity : Audienced, IVersioned
{
    private readonly List<EnergyLook> _checks = [];

    private Activity()
    {
    }

    public Activity(Guid id, Guid networkId, Guid? groupId, string title, ActivityKind kind, ActivityBasis basis, Guid author, DateTimeOffset now)
    {
        (Id, NetworkId, CircleId, Title, Kind, Basis) = (id, networkId, groupId, title.Trim(), kind, basis);
        (AuthorId, ArisenAt) = (author, now);
        Audience = groupId is null ? AudienceLevel.Inside : AudienceLevel.Circle;
    }

    public Guid Id { get; private set; }

    /// <summary>The group that does it; null for the whole network.</summary>
    public Guid? GroupId => CircleId;

    public string Title { get; private set; } = "";

    public ActivityKind Kind { get; private set; }

    public ActivityBasis Basis { get; private set; }

    public List<Guid> GoalIds { get; private set; } = [];

    public ActivityState State { get; private set; }

    public bool Emergent { get; private set; }

    public bool SinglePartyRisk { get; private set; }

    public bool KeptApart { get; private set; }

    public Guid? GrewOutOfSessionId { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<EnergyLook> Checks => _checks;

    public bool IsOver => State is ActivityState.Harvested or ActivityState.Dropped or ActivityState.BecameOwnNetwork or ActivityState.HandedToLine;

    public void Mark(bool emergent, bool singlePartyRisk, bool keptApart, Guid? grewOutOfSessionId) =>
        (Emergent, SinglePartyRisk, KeptApart, GrewOutOfSessionId) = (emergent, singlePartyRisk, keptApart, grewOutOfSessionId);

    public Refusal? LinkTo(Guid goalId)
    {
        if (KeptApart) return Refusals.KeptApart;
        if (IsOver) return Refusals.ActivityIsOver;
        if (GoalIds.Contains(goalId)) return Refusals.LinkedAlready;

        GoalIds = [.. GoalIds, goalId];
        return null;
    }

    /// <summary>Goes on to picked up, trying or running; steps may be skipped, and a running activity may be tried anew.</summary>
    public Refusal? MoveOn(ActivityState to)
    {
        if (IsOver) return Refusals.ActivityIsOver;
        if (to is not (ActivityState.PickedUp or ActivityState.Trying or ActivityState.Running)) return Refusals.ActivityMovesOnTo;
        if (to == State) return Refusals.ActivityIsThere;

        State = to;
        return null;
    }

    public Refusal? End(ActivityState to)
    {
        if (IsOver) return Refusals.ActivityIsOver;
        if (State == ActivityState.Spark && to != ActivityState.Dropped) return Refusals.SparkFirst;

        State = to;
        return null;
    }

    /// <summary>The group looked at it, in a session where people were present.</summary>
    public Refusal? Check(Session session, Contribution contributes, EnergyEffect energy, EnergyDecision decision, DateTimeOffset now)
    {
        if (IsOver) return Refusals.ActivityIsOver;
        if (session.NetworkId != NetworkId || session.State is not (SessionState.Underway or SessionState.Held or SessionState.LookedBack)) return Refusals.CheckedByTheGroup;

        _checks.Add(new EnergyLook(session.Id, now, contributes, energy, decision));
        if (decision == EnergyDecision.Drop) State = ActivityState.Dropped;
        return null;
    }

    /// <summary>Forgets a person who was erased.</summary>
    public void Forget(Guid person) => ForgetAuthor(person);
}

/// <summary>One look of the group at an activity.</summary>
public sealed record EnergyLook(Guid SessionId, DateTimeOffset CheckedAt, Contribution Contributes, EnergyEffect Energy, EnergyDecision Decision);
