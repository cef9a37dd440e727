using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The groups of networks; closed ones are included when asked for. Somebody of an outer circle sees only their own.</summary>
public sealed record GroupsOfNetworks([MaxLength(200)] IReadOnlyList<Guid> NetworkIds, bool WithClosed = false) : IQuery<IReadOnlyList<GroupView>>;
