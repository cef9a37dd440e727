using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>A return with all that arose in its wake, as far as I may read it.</summary>
/// <param name="ReturnId">The return at the root.</param>
public sealed record ReturnTree(Guid ReturnId) : IQuery<ReturnTreeView>;
