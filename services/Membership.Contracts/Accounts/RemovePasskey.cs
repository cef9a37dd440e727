using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Removes one of one's own passkeys; nobody signs in with it any more.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="PasskeyId">The passkey.</param>
public sealed record RemovePasskey(Guid CommandId, Guid PasskeyId) : ICommand<PasskeysKept>;
