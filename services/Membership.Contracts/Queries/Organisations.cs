using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Organisations by id.</summary>
public sealed record Organisations([MaxLength(500)] IReadOnlyList<Guid> OrganisationIds) : IQuery<IReadOnlyList<OrganisationView>>;
