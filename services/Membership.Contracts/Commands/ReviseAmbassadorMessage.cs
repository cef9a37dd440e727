using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Rewords the message of an ambassador, with the reason; the earlier wording holds until the ambassador says yes to the new one.</summary>
public sealed record ReviseAmbassadorMessage(
    Guid CommandId, Guid ChargeId, [StringLength(2000)] string Message, [StringLength(500)] string Because, long? ExpectedVersion = null) : ICommand<AmbassadorChargeView>;
