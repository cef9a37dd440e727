namespace LivingNetworks.LearningLog.Domain;

/// <summary>What would make a network worth it for one person; read by that person alone.</summary>
public sealed class ReturnExpectation
{
    private ReturnExpectation()
    {
    }

    /// <summary>States an expectation.</summary>
    public ReturnExpectation(Guid id, Guid personId, StateReturnExpectation stated, DateTimeOffset now) =>
        (Id, NetworkId, PersonId, Kind, ForWhom, Text, StatedAt) = (id, stated.NetworkId, personId, stated.Kind, stated.ForWhom, stated.Text.Trim(), now);

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The network.</summary>
    public Guid NetworkId { get; private set; }

    /// <summary>Whose it is.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>The kind of worth.</summary>
    public ReturnKind Kind { get; private set; }

    /// <summary>For whom.</summary>
    public ReturnFor ForWhom { get; private set; }

    /// <summary>In own words.</summary>
    public string Text { get; private set; } = "";

    /// <summary>When it was stated.</summary>
    public DateTimeOffset StatedAt { get; private set; }
}
