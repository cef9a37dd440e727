using System.ComponentModel.DataAnnotations;

namespace LivingNetworks.Membership.Contracts;

/// <summary>One origin with its weight; an imposed one says by whom, on what condition and with what sanction.</summary>
public sealed record OriginShare(OriginKind Kind, [Range(0, 100)] int Weight, [StringLength(1000)] string? ImposedDetails = null);
