using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Says whether one's own organisation may know that one takes part.</summary>
public sealed record TellHomeOrganisation(Guid CommandId, Guid ParticipationId, bool Tell) : ICommand<ParticipantView>;
