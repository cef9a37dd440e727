using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The tokens that the caller made and that still work, the newest first.</summary>
public sealed record MyAccessTokens : IQuery<IReadOnlyList<AccessTokenView>>;

/// <summary>One of the caller's own tokens, without its secret; nobody else sees it.</summary>
/// <param name="Id">Identifies it.</param>
/// <param name="Name">By which its owner knows it again.</param>
/// <param name="Scopes">What it is good for.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="EndsOn">The last day on which it works.</param>
/// <param name="LastUsedOn">The day on which it was last used; null before the first use.</param>
public sealed record AccessTokenView(Guid Id, string Name, IReadOnlyList<AccessScope> Scopes, DateTimeOffset MadeAt, DateOnly EndsOn, DateOnly? LastUsedOn);
