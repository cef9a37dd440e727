using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A welcomed person takes part from now on; after the personal talk and the telling of the rules.</summary>
public sealed record TakePart(Guid CommandId, Guid ParticipationId, DateOnly? JoinedOn = null) : ICommand<ParticipantView>;
