using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Somebody who stepped back takes part again.</summary>
public sealed record ResumeParticipation(Guid CommandId, Guid ParticipationId, long? ExpectedVersion = null) : ICommand<ParticipantView>;
