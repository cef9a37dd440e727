namespace LivingNetworks.Sessions.Domain;

/// <summary>What this service knows of a network's life: whether it was concluded.</summary>
public sealed class ConcludedNetwork
{
    private ConcludedNetwork()
    {
    }

    public ConcludedNetwork(Guid networkId, DateTimeOffset concludedAt) => (NetworkId, ConcludedAt) = (networkId, concludedAt);

    public Guid NetworkId { get; private set; }

    public DateTimeOffset ConcludedAt { get; private set; }
}
