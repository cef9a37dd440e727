using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>The prompts of one version.</summary>
/// <param name="Version">The version of the set.</param>
/// <param name="Prompts">In the order in which they are shown.</param>
public sealed record PromptDeck(int Version, IReadOnlyList<PromptView> Prompts);

/// <summary>A question that helps to write.</summary>
/// <param name="Code">Stable.</param>
/// <param name="Text">The question.</param>
/// <param name="ForKind">The kind of entry it leads to; null fits any.</param>
/// <param name="Approach">From where it starts.</param>
public sealed record PromptView(string Code, Text Text, EntryKind? ForKind, PromptApproach Approach);
