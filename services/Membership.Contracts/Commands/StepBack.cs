using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Somebody takes part at a lower flame for a while.</summary>
public sealed record StepBack(Guid CommandId, Guid ParticipationId, long? ExpectedVersion = null) : ICommand<ParticipantView>;
