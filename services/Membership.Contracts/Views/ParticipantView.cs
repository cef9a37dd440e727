namespace LivingNetworks.Membership.Contracts;

/// <summary>A person who takes part, with what they bring and look for.</summary>
public sealed record ParticipantView(
    Guid ParticipationId, Guid NetworkId, Guid PersonId, ParticipationState State, DateOnly? JoinedOn, IReadOnlyList<string> Gives, IReadOnlyList<string> Seeks,
    string? Commitment, DateOnly? CommittedUntil, int? HoursPerMonth, bool? TellsHomeOrganisation, long Version);
