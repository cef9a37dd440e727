using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Who belongs to an organisation, who asks, and whom it invited; for those who speak for it.</summary>
public sealed record PeopleOfOrganisation(Guid OrganisationId, [Range(1, 100)] int First = 50, string? After = null) : IQuery<Page<AffiliationView>>;
