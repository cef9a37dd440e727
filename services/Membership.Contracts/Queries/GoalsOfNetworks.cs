using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The goals that are proposed, talked through or adopted now.</summary>
public sealed record GoalsOfNetworks([MaxLength(200)] IReadOnlyList<Guid> NetworkIds) : IQuery<IReadOnlyList<NetworkGoals>>;
