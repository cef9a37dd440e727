using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The organisations around networks, past ones included.</summary>
public sealed record RelationsOfNetworks([MaxLength(200)] IReadOnlyList<Guid> NetworkIds) : IQuery<IReadOnlyList<NetworkRelationView>>;
