using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Revokes one of one's own tokens; whatever was asked with it stops.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="TokenId">The token.</param>
public sealed record RevokeAccessToken(Guid CommandId, Guid TokenId) : ICommand<AccessTokensLeft>;

/// <summary>The tokens that still work.</summary>
/// <param name="Tokens">The newest first.</param>
public sealed record AccessTokensLeft(IReadOnlyList<AccessTokenView> Tokens);
