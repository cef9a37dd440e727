using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The network asks an organisation into a role; the organisation answers. What stood before the network came here is recorded as standing.</summary>
public sealed record RelateOrganisation(
    Guid CommandId, Guid NetworkId, Guid OrganisationId, RelationKind Kind, DateOnly? From = null, DateOnly? To = null) : ICommand<NetworkRelationView>;
