using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>The questions for one kind of talk; open to everyone.</summary>
/// <param name="Kind">The kind.</param>
public sealed record PromptDeck(PromptDeckKind Kind) : IQuery<PromptDeckView>;

/// <summary>Five ways of working beside each other; open to everyone.</summary>
public sealed record WaysOfWorking : IQuery<IReadOnlyList<WayOfWorkingView>>;
