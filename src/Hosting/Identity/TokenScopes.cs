using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace LivingNetworks.Hosting;

/// <summary>What an access token is good for. One from signing in is good for everything that its person may do and names no scope; one that a program
/// got for a personal access token names what it is good for, and no more is answered.</summary>
public static class TokenScopes
{
    /// <summary>The claim that names the scopes, with spaces between.</summary>
    public const string ClaimType = "scope";

    /// <summary>The claim that names the sign-in to which a token belongs.</summary>
    public const string SignInClaim = "sid";

    /// <summary>To ask.</summary>
    public const string Read = "read";

    /// <summary>To change.</summary>
    public const string Write = "write";

    /// <summary>To read one's agenda in a calendar program.</summary>
    public const string Feeds = "feeds";

    /// <summary>The claim's text.</summary>
    public static string Text(IEnumerable<string> scopes) => string.Join(' ', scopes.Select(s => s.ToLowerInvariant()));

    /// <summary>Whether the caller is a program with a token for some things only.</summary>
    public static bool AreLimited(ClaimsPrincipal caller) => caller.HasClaim(c => c.Type == ClaimType);

    /// <summary>Whether the caller's token is good for what a path does: a command writes, a feed feeds, and everything else reads.</summary>
    internal static bool Allow(ClaimsPrincipal caller, PathString path)
    {
        if (!AreLimited(caller)) return true;
        var needed = path.StartsWithSegments("/commands") ? Write : path.StartsWithSegments("/feeds") ? Feeds : Read;
        return caller.FindAll(ClaimType).SelectMany(c => c.Value.Split(' ')).Contains(needed, StringComparer.Ordinal);
    }
}
