using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The ground rules of networks: suggested and adopted ones.</summary>
public sealed record RulesOfNetworks([MaxLength(200)] IReadOnlyList<Guid> NetworkIds) : IQuery<IReadOnlyList<NetworkRules>>;
