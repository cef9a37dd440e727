using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>An operator may look into the database for a while, because something cannot be mended otherwise. It begins once those concerned were told, and opens nothing in any screen.</summary>
public sealed class EmergencyAccess : IVersioned
{
    private EmergencyAccess()
    {
    }

    public EmergencyAccess(Guid id, Guid? networkId, EmergencyReason kind, string reason, DateTimeOffset now, TimeSpan length, TimeSpan announceWithin) =>
        (Id, NetworkId, Kind, Reason, AskedAt, AnnounceBy, Until) = (id, networkId, kind, reason.Trim(), now, now + announceWithin, now + announceWithin + length);

    public Guid Id { get; private set; }

    /// <summary>The network it is about; null where it is about all.</summary>
    public Guid? NetworkId { get; private set; }

    /// <summary>Why; the participants are told this.</summary>
    public EmergencyReason Kind { get; private set; }

    /// <summary>Why, in the operator's words; for operators alone, because it may name somebody.</summary>
    public string Reason { get; private set; } = "";

    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>Until when at the latest; it moves forward when everything was told before <see cref="AnnounceBy"/>.</summary>
    public DateTimeOffset Until { get; private set; }

    /// <summary>When the participants are told at the latest; else it does not begin.</summary>
    public DateTimeOffset AnnounceBy { get; private set; }

    /// <summary>When the last of them was told, and the access began.</summary>
    public DateTimeOffset? AnnouncedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public long Version { get; private set; }

    /// <summary>How long it lasts once it begins.</summary>
    public TimeSpan Length => Until - (AnnouncedAt ?? AnnounceBy);

    /// <summary>Everybody concerned was told: it begins.</summary>
    public void Begin(DateTimeOffset now) => (AnnouncedAt, Until) = (now, now + Length);

    public void Close(DateTimeOffset now) => ClosedAt ??= now;
}
