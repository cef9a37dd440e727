using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Records what newcomers may read of earlier days, as a session adopted it.</summary>
public sealed record SetHistoryForNewcomers(
    Guid CommandId, Guid NetworkId, HistoryForNewcomers Choice, Guid AdoptedInSessionId, long? ExpectedVersion = null) : ICommand<NetworkView>;
