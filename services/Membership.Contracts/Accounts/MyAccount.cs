using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The caller's own account.</summary>
public sealed record MyAccount : IQuery<AccountView>;

/// <summary>What a person sees of their own account; nobody else sees it.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Mail">The address to sign in with.</param>
/// <param name="State">How far the address is known to be theirs.</param>
/// <param name="PasswordSetAt">Since when the present password works.</param>
/// <param name="Version">Ascends with every change.</param>
public sealed record AccountView(Guid PersonId, string Mail, AccountState State, DateTimeOffset? PasswordSetAt, long Version);

/// <summary>How far an account has come.</summary>
public enum AccountState
{
    /// <summary>Made by an import: the person has no sign-in yet.</summary>
    Unclaimed,

    /// <summary>Registered by somebody who did not yet show that the address is theirs.</summary>
    Unconfirmed,

    /// <summary>The address is theirs.</summary>
    Confirmed,

    /// <summary>Registered with an address that proved to be somebody else's; no longer a way in.</summary>
    Closed,
}
