using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.LearningLog.Domain;

/// <summary>What this service heard of a session.</summary>
public sealed class KnownSession
{
    private KnownSession()
    {
    }

    /// <summary>Hears of a session for the first time.</summary>
    public KnownSession(Guid id, Guid networkId, SessionKind kind, Guid? groupId) => (Id, NetworkId, Kind, GroupId) = (id, networkId, kind, groupId);

    /// <summary>The session.</summary>
    public Guid Id { get; private set; }

    /// <summary>Its network.</summary>
    public Guid NetworkId { get; private set; }

    /// <summary>The kind of meeting.</summary>
    public SessionKind Kind { get; private set; }

    /// <summary>The group that meets.</summary>
    public Guid? GroupId { get; private set; }

    /// <summary>When it was held; null while it was not.</summary>
    public DateTimeOffset? HeldAt { get; private set; }

    /// <summary>How many participants were there.</summary>
    public int PresentParticipants { get; private set; }

    /// <summary>Whether the group itself was there.</summary>
    public bool WasHeldWithParticipants => HeldAt is not null && PresentParticipants > 0;

    /// <summary>The smallest circle of what arose in it: inside for a plenary and for a look-back or harvest of everyone, else those present.</summary>
    public Reach Circle => Kind == SessionKind.Plenary || (GroupId is null && Kind is SessionKind.LookBack or SessionKind.Harvest) ? Reach.Inside : Reach.Circle(Id);

    /// <summary>When the fact that was applied last had happened.</summary>
    public DateTimeOffset HeardOf { get; private set; }

    /// <summary>It was held, or who was there was corrected; an older fact that arrives late changes nothing.</summary>
    public void Hold(DateTimeOffset heldAt, int presentParticipants, DateTimeOffset at)
    {
        if (at < HeardOf) return;
        (HeldAt, PresentParticipants, HeardOf) = (heldAt, presentParticipants, at);
    }
}
