using LivingNetworks.Gateway.Clients;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using Microsoft.Extensions.Caching.Memory;

namespace LivingNetworks.Gateway.SignIn;

/// <summary>The ways to show who one is that can be taken back while they are in use.</summary>
internal enum TicketKind
{
    /// <summary>The handle of a browser's session.</summary>
    Session,

    /// <summary>An access token of a sign-in.</summary>
    SignIn,

    /// <summary>A personal access token.</summary>
    Program,

    /// <summary>A personal access token in the address of a feed.</summary>
    Feed,
}

/// <summary>With what a caller came, to ask membership again whether it still holds.</summary>
/// <remarks>An answer of membership is believed for a thirtieth of the life of the token in it: what was ended or revoked serves twenty seconds longer at most.
/// A feed is asked for so seldom that membership is asked each time, so its address is dead at once. While membership rests, a token serves until its own end,
/// so that nobody is signed out by that.</remarks>
/// <param name="Kind">Which way.</param>
/// <param name="Secret">The handle or the token.</param>
internal sealed record CallerTicket(TicketKind Kind, string Secret)
{
    /// <summary>The life of an access token that somebody got by signing in.</summary>
    private static readonly TimeSpan SignInLife = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan BelievedWhileResting = TimeSpan.FromSeconds(5);

    /// <summary>A token that ends sooner would end on its way to a service.</summary>
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(1);

    private (TicketKind, string) Key => (Kind, Secret);

    /// <summary>Notes the bearer token with which somebody came; only one that names its sign-in can have been ended.</summary>
    public static void OfBearer(HttpContext http, string token)
    {
        http.Features.Set(http.User.HasClaim(claim => claim.Type == TokenScopes.SignInClaim) ? new CallerTicket(TicketKind.SignIn, token) : null);
        CallerToken.Keep(http, new CallerToken(token));
    }

    /// <summary>Whether what the caller came with still holds; the token for the services is renewed on the way, also in a request that lasts, such as a WebSocket.</summary>
    public static async Task<bool> Holds(HttpContext http)
    {
        if (http.Features.Get<CallerTicket>() is { } ticket)
        {
            var answer = await ticket.Token(http);
            CallerToken.Keep(http, answer.IsRefused(out _) ? null : new CallerToken(answer.Value));
            return answer.Refusal is null;
        }

        return CallerToken.Of(http) is not null;
    }

    /// <summary>Whether a WebSocket may go on: as above, and a token that cannot be renewed must not have ended.</summary>
    public static async Task<bool> StillHolds(HttpContext http) =>
        await Holds(http) && CallerToken.Of(http)?.EndsIn(http.RequestServices.GetRequiredService<TimeProvider>()) > LongEnough;

    /// <summary>Forgets what membership said.</summary>
    public void Forget(IMemoryCache cache) => cache.Remove(Key);

    /// <summary>The token for the services, or why there is none.</summary>
    public async Task<Result<string>> Token(HttpContext http)
    {
        var cache = http.RequestServices.GetRequiredService<IMemoryCache>();
        var clock = http.RequestServices.GetRequiredService<TimeProvider>();
        var known = cache.Get<Known>(Key);
        if (known is not null && clock.GetUtcNow() < known.Until && new CallerToken(known.Token).EndsIn(clock) > LongEnough) return known.Token;

        var answer = await Ask(http.RequestServices.GetRequiredService<SignInClient>(), http.RequestAborted);
        if (!answer.IsRefused(out var refusal)) return Kind == TicketKind.Feed ? answer.Value.AccessToken : Keep(answer.Value.AccessToken, TimeSpan.FromSeconds(answer.Value.ExpiresIn) / 30);
        if (refusal.Kind == RefusalKind.Resting && known is not null && new CallerToken(known.Token).EndsIn(clock) > LongEnough) return Keep(known.Token, BelievedWhileResting);
        Forget(cache);
        return refusal;

        string Keep(string token, TimeSpan believed)
        {
            var left = new CallerToken(token).EndsIn(clock);
            if (left > TimeSpan.Zero) cache.Set(Key, new Known(token, clock.GetUtcNow() + believed), left);
            return token;
        }
    }

    private async Task<Result<Tokens>> Ask(SignInClient membership, CancellationToken stop) => Kind switch
    {
        TicketKind.Session => await membership.ContinueSession(Secret, stop),
        TicketKind.SignIn when await membership.WasEnded(Secret, stop) => CommonRefusals.SignInFirst,
        TicketKind.SignIn => new Tokens(Secret, "Bearer", (int)SignInLife.TotalSeconds, ""),
        TicketKind.Program => await membership.Exchange(Secret, null, stop),
        TicketKind.Feed => await membership.Exchange(Secret, TokenScopes.Feeds, stop),
    };

    private sealed record Known(string Token, DateTimeOffset Until);
}
