using LivingNetworks.Gateway.Clients;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Gateway.Schema.Changes;

/// <summary>What one can follow while it happens.</summary>
[ExtendObjectType(OperationTypeNames.Subscription)]
public sealed class ChangeSubscriptions
{
    /// <summary>Where the events of <see cref="NetworkChanged"/> come from.</summary>
    public async ValueTask<ISourceStream<NetworkChanged>> WatchNetwork(
        Guid networkId, ChangeFeed feed, MembershipClient membership, LearningLogClient learningLog, TimeProvider clock, HttpContext http, CancellationToken stop) =>
        await NetworkChanges.Begin(networkId, feed, membership, learningLog, CallerToken.Of(http), clock, stop);

    /// <summary>Tells which part of a network changed. A hint to read again, no record: what happened before, or while nobody listened, is not told.
    /// Ends when the caller's sign-in does.</summary>
    [Subscribe(With = nameof(WatchNetwork))]
    public NetworkChanged NetworkChanged(Guid networkId, [EventMessage] NetworkChanged change) => change;
}
