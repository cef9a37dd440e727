using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>The studies that ask the caller, and those that the caller guides, newest first.</summary>
public sealed record MyStudies : IQuery<IReadOnlyList<StudyView>>;

/// <summary>The studies that follow one network, as far as the caller may see them, and what the caller can do there.</summary>
/// <param name="NetworkId">The network.</param>
public sealed record StudiesOfNetwork(Guid NetworkId) : IQuery<StudiesOfNetworkView>;
