using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Takes one of my items back, at once; nobody else can read it any more.</summary>
/// <param name="CommandId">The client's own id.</param>
/// <param name="ItemKind">What it is.</param>
/// <param name="ItemId">Which one.</param>
public sealed record Withdraw(Guid CommandId, ItemKind ItemKind, Guid ItemId) : ICommand<WithdrawnItem>;
