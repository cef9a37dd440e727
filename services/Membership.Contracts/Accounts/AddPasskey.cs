using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Adds a passkey that a device of the caller's made just now.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="Name">By which its owner knows it again.</param>
/// <param name="State">As it came with the options.</param>
/// <param name="Credential">What the browser made, as JSON.</param>
public sealed record AddPasskey(
    Guid CommandId,
    [StringLength(80)] string Name,
    [property: Secret][StringLength(4000)] string State,
    [property: Secret][StringLength(16000)] string Credential) : ICommand<PasskeysKept>;

/// <summary>The passkeys that work now.</summary>
/// <param name="Passkeys">The newest first.</param>
public sealed record PasskeysKept(IReadOnlyList<PasskeyView> Passkeys);
