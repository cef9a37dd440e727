namespace LivingNetworks.Membership.Contracts;

/// <summary>The caller: the person, their places in networks, and what else they may open.</summary>
public sealed record MeView(PersonView Person, IReadOnlyList<MyPlace> Places, bool IsCoordinator, IReadOnlyList<Guid> ContactOfOrganisationIds);
