using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Makes a token with which a program may ask, or change, in the caller's name, or a calendar program may read the caller's agenda.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="Name">By which its owner knows it again.</param>
/// <param name="Scopes">What it is good for.</param>
/// <param name="EndsOn">The last day on which it works, at most a year from now.</param>
public sealed record MakeAccessToken(
    Guid CommandId,
    [StringLength(80)] string Name,
    [MinLength(1), MaxLength(3)] IReadOnlyList<AccessScope> Scopes,
    DateOnly EndsOn) : ICommand<AccessTokenMade>;

/// <summary>A token was made.</summary>
/// <param name="Token">What stays to be seen of it.</param>
/// <param name="Secret">The token itself, told this once: the answer to a command that is sent again is without it.</param>
public sealed record AccessTokenMade(AccessTokenView Token, [property: Secret] string? Secret = null);

/// <summary>What a token is good for.</summary>
public enum AccessScope
{
    /// <summary>To ask whatever its owner may read.</summary>
    Read,

    /// <summary>To change whatever its owner may change.</summary>
    Write,

    /// <summary>To read its owner's agenda in a calendar program.</summary>
    Feeds,
}
