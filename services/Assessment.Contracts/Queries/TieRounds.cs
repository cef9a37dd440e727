using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>How the organisations in and around a network are connected, newest picture first.</summary>
/// <param name="NetworkId">The network.</param>
public sealed record TieRounds(Guid NetworkId) : IQuery<IReadOnlyList<TieRoundView>>;
