namespace LivingNetworks.Membership.Contracts;

/// <summary>A network. What belongs inside (desire, urgency, origins, phase, horizon, reasons) is null for those who look from outside.</summary>
public sealed record NetworkView(
    Guid Id, string Name, Viewpoint Viewpoint, NetworkState State, string? Shape, NetworkForm Form, NetworkScale? Scale, string? Sector, Governance? Governance,
    NetworkWeight? Weight, NetworkPace? Pace, IReadOnlyList<string> Languages, IReadOnlyList<string> Themes, IReadOnlyList<MottoView> Mottos, OpennessMode Openness,
    DateOnly? StartedOn, DatePrecision StartedPrecision, CreatedFrom? CreatedFrom, string? Desire, string? Urgency, IReadOnlyList<OriginView>? Origins,
    PhaseReadingView? Phase, int? HorizonMonths, DateOnly? HorizonReviewOn, string? OpennessWhy, DateOnly? OpennessReviewOn, HistoryForNewcomers? HistoryForNewcomers,
    DateTimeOffset? EndingProposedAt, ConclusionView? Conclusion, DateTimeOffset CreatedAt, long Version, string? ContactForOutside = null);
