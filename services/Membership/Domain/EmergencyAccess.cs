namespace LivingNetworks.Membership.Domain;

/// <summary>An operator may look into the database for a while, because something cannot be mended otherwise. It opens nothing in any screen.</summary>
public sealed class EmergencyAccess
{
    private EmergencyAccess()
    {
    }

    public EmergencyAccess(Guid id, Guid? networkId, string reason, DateTimeOffset openedAt, DateTimeOffset until, DateTimeOffset announceBy) =>
        (Id, NetworkId, Reason, OpenedAt, Until, AnnounceBy) = (id, networkId, reason.Trim(), openedAt, until, announceBy);

    public Guid Id { get; private set; }

    /// <summary>The network it is about; null where it is about all.</summary>
    public Guid? NetworkId { get; private set; }

    /// <summary>Why, in the operator's words; shown to the participants.</summary>
    public string Reason { get; private set; } = "";

    public DateTimeOffset OpenedAt { get; private set; }

    public DateTimeOffset Until { get; private set; }

    /// <summary>When the participants are told at the latest.</summary>
    public DateTimeOffset AnnounceBy { get; private set; }

    public DateTimeOffset? AnnouncedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public void NoteAnnounced(DateTimeOffset now) => AnnouncedAt ??= now;

    public void Close(DateTimeOffset now) => ClosedAt ??= now;
}
