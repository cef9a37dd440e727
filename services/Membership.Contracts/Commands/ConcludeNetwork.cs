using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Ends the network: on purpose after a harvest session, or by saying that it faded.</summary>
public sealed record ConcludeNetwork(
    Guid CommandId, Guid NetworkId, ConclusionKind Kind, [MaxLength(6)] IReadOnlyList<EndingReason>? Reasons = null, Guid? DecidedInSessionId = null,
    Guid? HarvestSessionId = null, [StringLength(2000)] string? Handover = null, Guid? SuccessorNetworkId = null, [Range(0, 600)] int? RetentionMonths = null,
    long? ExpectedVersion = null) : ICommand<NetworkView>;
