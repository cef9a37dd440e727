using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Notes a step of the welcome; rules are told by a person, who is the caller unless another is named.</summary>
public sealed record CompleteWelcomeStep(Guid CommandId, Guid ParticipationId, WelcomeStep Step, DateOnly? On = null, Guid? ByPersonId = null) : ICommand<WelcomeTrailView>;
