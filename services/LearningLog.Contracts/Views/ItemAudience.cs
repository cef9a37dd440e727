using LivingNetworks.Audience;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Who may read an item now; shown to its author.</summary>
/// <param name="ItemKind">What it is.</param>
/// <param name="ItemId">Which one.</param>
/// <param name="NetworkId">Its network.</param>
/// <param name="Audience">Who may read it.</param>
/// <param name="CircleId">The group or session of a circle audience.</param>
/// <param name="ConfidantIds">The persons of a confidant audience.</param>
/// <param name="Version">For a later change.</param>
public sealed record ItemAudience(
    ItemKind ItemKind, Guid ItemId, Guid NetworkId, AudienceLevel Audience, Guid? CircleId, IReadOnlyList<Guid> ConfidantIds, long Version);

/// <summary>An item that was taken back.</summary>
/// <param name="ItemKind">What it is.</param>
/// <param name="ItemId">Which one.</param>
/// <param name="WithdrawnAt">When.</param>
/// <param name="CopiesMayRemain">Anyone could read it, so copies elsewhere cannot be recalled.</param>
public sealed record WithdrawnItem(ItemKind ItemKind, Guid ItemId, DateTimeOffset WithdrawnAt, bool CopiesMayRemain);
