namespace LivingNetworks.Membership.Contracts;

/// <summary>One line of the register. Lines are added and never changed; they hold no content.</summary>
/// <param name="Id">The line.</param>
/// <param name="Kind">What happened.</param>
/// <param name="At">When.</param>
/// <param name="PersonId">Who did it; null for an operator.</param>
/// <param name="NetworkId">Which network it is about; null where it is about one's own data or about all networks.</param>
public sealed record RegisterLineView(Guid Id, RegisterKind Kind, DateTimeOffset At, Guid? PersonId, Guid? NetworkId);
