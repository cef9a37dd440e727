using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The caller asks an organisation to confirm that they belong to it; until then it counts for nothing.</summary>
public sealed record AskOrganisation(Guid CommandId, Guid OrganisationId) : ICommand<AffiliationView>;
