namespace LivingNetworks.Membership.Contracts;

/// <summary>Says per part of the system when the last trace of a person was gone. It holds no name.</summary>
/// <param name="AskedAt">When the person asked for it.</param>
/// <param name="IsComplete">Whether every part is done.</param>
/// <param name="Parts">Every part.</param>
public sealed record ErasureReceiptView(DateTimeOffset AskedAt, bool IsComplete, IReadOnlyList<ErasedPartView> Parts);

/// <summary>One part of the system.</summary>
/// <param name="Part">Which.</param>
/// <param name="DoneAt">When nothing named the person there any more; null while it is under way.</param>
public sealed record ErasedPartView(ErasingPart Part, DateTimeOffset? DoneAt);
