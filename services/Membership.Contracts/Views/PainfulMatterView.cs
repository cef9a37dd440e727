namespace LivingNetworks.Membership.Contracts;

/// <summary>The matter of one partner in which an aspirin group thinks along; always kept apart from goals and decisions.</summary>
public sealed record PainfulMatterView(Guid OrganisationId, IReadOnlyList<string> Boundaries, bool KeptApart, DateOnly CloseBy);
