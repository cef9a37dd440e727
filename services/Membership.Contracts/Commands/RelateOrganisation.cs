using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Notes how an organisation relates to a network, from a date on.</summary>
public sealed record RelateOrganisation(
    Guid CommandId, Guid NetworkId, Guid OrganisationId, RelationKind Kind, DateOnly? From = null, DateOnly? To = null) : ICommand<NetworkRelationView>;
