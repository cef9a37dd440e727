using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Says that one return arose in the wake of another.</summary>
/// <param name="CommandId">The client's own id.</param>
/// <param name="ReturnId">The later one.</param>
/// <param name="CausedByReturnId">The one in whose wake it arose.</param>
/// <param name="ExpectedVersion">The version of the later one that I looked at.</param>
public sealed record ChainReturn(Guid CommandId, Guid ReturnId, Guid CausedByReturnId, long? ExpectedVersion = null) : ICommand<ReturnView>;
