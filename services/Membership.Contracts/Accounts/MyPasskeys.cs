using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The passkeys with which the caller can sign in, the newest first.</summary>
public sealed record MyPasskeys : IQuery<IReadOnlyList<PasskeyView>>;

/// <summary>One of the caller's own passkeys; nobody else sees it.</summary>
/// <param name="Id">Identifies it.</param>
/// <param name="Name">By which its owner knows it again.</param>
/// <param name="AddedAt">When it was added.</param>
/// <param name="LastUsedOn">The day on which it was last used; null before the first use.</param>
public sealed record PasskeyView(Guid Id, string Name, DateTimeOffset AddedAt, DateOnly? LastUsedOn);

/// <summary>What a browser needs to make a passkey for the caller.</summary>
public sealed record NewPasskey : IQuery<PasskeyRequest>;

/// <summary>What a browser needs to make or to use a passkey.</summary>
/// <param name="Options">The options of WebAuthn, as JSON.</param>
/// <param name="State">Sealed; handed back with what the browser made of it, within five minutes.</param>
public sealed record PasskeyRequest(string Options, string State);
