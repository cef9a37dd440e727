using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Either side leaves, at once and without a reason, or takes back what it asked.</summary>
/// <param name="CommandId">The client's own id.</param>
/// <param name="AffiliationId">Which tie.</param>
/// <param name="HatIdsToTakeOff">The hats of this organisation that the person takes off; the others stay. An organisation takes off nobody's hat.</param>
public sealed record EndAffiliation(Guid CommandId, Guid AffiliationId, [MaxLength(20)] IReadOnlyList<Guid>? HatIdsToTakeOff = null) : ICommand<AffiliationView>;
