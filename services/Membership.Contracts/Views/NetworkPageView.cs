namespace LivingNetworks.Membership.Contracts;

/// <summary>The page of a network for those outside: what the network chose to show by its openness.</summary>
public sealed record NetworkPageView(
    Guid Id, string Name, NetworkState State, string? Shape, NetworkForm Form, NetworkScale? Scale, string? Sector, IReadOnlyList<string> Languages,
    IReadOnlyList<string> Themes, IReadOnlyList<MottoView> Mottos, DateOnly? StartedOn, DatePrecision StartedPrecision, IReadOnlyList<NetworkRelationView> Organisations,
    OpennessMode Openness, string? ContactForOutside, IReadOnlyList<PublicAmbassadorView> Ambassadors);
