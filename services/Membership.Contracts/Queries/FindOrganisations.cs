using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Organisations whose name starts with a text, to choose from.</summary>
public sealed record FindOrganisations([StringLength(200)] string? StartsWith = null, [Range(1, 100)] int First = 20, string? After = null) : IQuery<Page<OrganisationView>>;
