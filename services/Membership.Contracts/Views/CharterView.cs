using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>What the network agreed on, together: the first thing a newcomer reads.</summary>
public sealed record CharterView(
    Guid NetworkId, StatementView? Desire, StatementView? Urgency, IReadOnlyList<MottoView> Mottos, IReadOnlyList<GoalView> Goals, IReadOnlyList<RuleView> Rules,
    OpennessMode Openness, string? OpennessWhy, DateOnly? OpennessReviewOn, HistoryForNewcomers HistoryForNewcomers, int? HorizonMonths, DateOnly? HorizonReviewOn,
    IReadOnlyList<SharingAgreementView> SharingAgreements, Text Privacy);
