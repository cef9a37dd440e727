using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The roles in networks; ended ones are included when asked for.</summary>
public sealed record RolesOfNetworks([MaxLength(200)] IReadOnlyList<Guid> NetworkIds, bool WithEnded = false) : IQuery<IReadOnlyList<RoleView>>;
