using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>The prompts of the entry form, in the order in which they are shown: change first.</summary>
/// <param name="ForKind">Those that fit this kind of entry; null is all.</param>
public sealed record Prompts(EntryKind? ForKind = null) : IQuery<PromptDeck>;
