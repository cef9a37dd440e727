using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The ambassadors of networks, for those inside: who is one now, what was looked back on without a name, and the questions that the caller asked.</summary>
public sealed record AmbassadorsOfNetworks([MaxLength(200)] IReadOnlyList<Guid> NetworkIds) : IQuery<IReadOnlyList<AmbassadorChargeView>>;
