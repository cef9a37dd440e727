using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The contacts of an organisation, for its contacts and for whoever registered it.</summary>
public sealed record ContactsOfOrganisation(Guid OrganisationId) : IQuery<IReadOnlyList<OrganisationContactView>>;
