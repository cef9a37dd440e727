using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Pages of networks by id, as far as the caller may see them.</summary>
public sealed record NetworkPages([MaxLength(200)] IReadOnlyList<Guid> NetworkIds) : IQuery<IReadOnlyList<NetworkPageView>>;
