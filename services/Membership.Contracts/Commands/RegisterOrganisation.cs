using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Makes an organisation known on the platform.</summary>
public sealed record RegisterOrganisation(
    Guid CommandId, [StringLength(200)] string Name, OrganisationKind Kind, SizeBand? SizeBand = null, [StringLength(100)] string? Region = null,
    [StringLength(2)] string? Country = null) : ICommand<OrganisationView>;
