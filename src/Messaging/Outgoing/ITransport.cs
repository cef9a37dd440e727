namespace LivingNetworks.Messaging;

/// <summary>The way from an outbox to those who listen.</summary>
internal interface ITransport
{
    /// <summary>Sends the rows of one stream in their order, and tells how many from the front are with everyone who listens. Does not throw:
    /// what could not be sent stays in the outbox.</summary>
    Task<int> Send(IReadOnlyList<OutboxMessage> stream, CancellationToken stop);
}
