using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Looks back on an ambassadorship that ended: what became of the message and what to do otherwise in the approach; never how somebody did.</summary>
public sealed record EvaluateAmbassadorship(
    Guid CommandId, Guid ChargeId, [StringLength(2000)] string? AboutMessage = null, [StringLength(2000)] string? AboutApproach = null, long? ExpectedVersion = null)
    : ICommand<AmbassadorChargeView>;
