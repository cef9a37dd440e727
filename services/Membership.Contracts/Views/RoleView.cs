namespace LivingNetworks.Membership.Contracts;

/// <summary>A role of somebody in a network.</summary>
public sealed record RoleView(
    Guid Id, Guid NetworkId, Guid PersonId, NetworkRole Role, Guid? GroupId, Guid? OnBehalfOfOrganisationId, DateTimeOffset From, DateTimeOffset? Until, DateTimeOffset? AcceptedByGroupAt);
