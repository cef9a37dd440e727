namespace LivingNetworks.Membership.Domain;

/// <summary>One version of a network's privacy statement: what the network added, why, and the whole wording as it stood then. It is never changed.</summary>
public sealed class PrivacyStatementVersion
{
    private PrivacyStatementVersion()
    {
    }

    public PrivacyStatementVersion(Guid id, Guid networkId, int number, string wording, string? additionsNl, string? additionsEn, string reason, Guid writtenBy, DateTimeOffset now) =>
        (Id, NetworkId, Number, Wording, AdditionsNl, AdditionsEn, Reason, WrittenBy, WrittenAt) = (id, networkId, number, wording, additionsNl, additionsEn, reason.Trim(), writtenBy, now);

    public Guid Id { get; private set; }

    public Guid NetworkId { get; private set; }

    public int Number { get; private set; }

    /// <summary>The parts that hold for every network, as they were filled in for this one at that moment (JSON).</summary>
    public string Wording { get; private set; } = "";

    public string? AdditionsNl { get; private set; }

    public string? AdditionsEn { get; private set; }

    public string Reason { get; private set; } = "";

    public Guid WrittenBy { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }
}
