using System.ComponentModel.DataAnnotations;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Narrows who may read one of my items, at once. Widening goes through <see cref="AskWidening"/>.</summary>
/// <param name="CommandId">The client's own id.</param>
/// <param name="ItemKind">What it is.</param>
/// <param name="ItemId">Which one.</param>
/// <param name="Audience">The narrower audience.</param>
/// <param name="CircleId">The group or session of a circle audience; null keeps the circle it has.</param>
/// <param name="ConfidantIds">The persons of a confidant audience.</param>
/// <param name="ExpectedVersion">The version that I looked at.</param>
public sealed record SetAudience(
    Guid CommandId, ItemKind ItemKind, Guid ItemId, AudienceLevel Audience, Guid? CircleId = null,
    [MaxLength(20)] IReadOnlyList<Guid>? ConfidantIds = null, long? ExpectedVersion = null) : ICommand<ItemAudience>;
