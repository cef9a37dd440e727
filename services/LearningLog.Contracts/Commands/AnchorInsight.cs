using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Tells where an insight is kept: the fourth step.</summary>
/// <param name="CommandId">The client's own id.</param>
/// <param name="InsightId">Which insight.</param>
/// <param name="Carrier">What carries it.</param>
/// <param name="Place">Where it is kept.</param>
/// <param name="Where">The rule, agenda or document in words.</param>
/// <param name="IsImplicit">Kept by habit rather than in writing.</param>
/// <param name="Since">Since when; null is today.</param>
/// <param name="ExpectedVersion">The version that I looked at.</param>
public sealed record AnchorInsight(
    Guid CommandId, Guid InsightId, AnchorCarrier Carrier, AnchorPlace Place, [StringLength(500)] string Where, bool IsImplicit = false,
    CoarseDate? Since = null, long? ExpectedVersion = null) : ICommand<InsightView>;
