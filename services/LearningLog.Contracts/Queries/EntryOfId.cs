using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>One entry; not found where I may not read it.</summary>
/// <param name="EntryId">Which one.</param>
public sealed record EntryOfId(Guid EntryId) : IQuery<EntryView>;
