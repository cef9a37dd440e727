using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>What I stated would make the network worth it.</summary>
/// <param name="NetworkId">Which network.</param>
public sealed record MyExpectations(Guid NetworkId) : IQuery<IReadOnlyList<ExpectationView>>;
