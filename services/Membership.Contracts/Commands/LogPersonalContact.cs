using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Notes that the invitee was spoken to in person.</summary>
public sealed record LogPersonalContact(Guid CommandId, Guid InvitationId, FirstContact FirstContact, DateOnly? On = null) : ICommand<InvitationView>;
