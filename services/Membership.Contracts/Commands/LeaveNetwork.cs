using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Leaves the network at once; a reason is welcome and never needed. A facilitator may record it for somebody who said so.</summary>
public sealed record LeaveNetwork(Guid CommandId, Guid ParticipationId, EndReason? Reason = null, DateOnly? On = null) : ICommand<ParticipantView>;
