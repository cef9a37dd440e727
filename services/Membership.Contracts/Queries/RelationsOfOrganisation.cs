using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The networks around an organisation, asked, standing and past; for those who speak for it.</summary>
public sealed record RelationsOfOrganisation(Guid OrganisationId) : IQuery<IReadOnlyList<OrganisationRelationView>>;
