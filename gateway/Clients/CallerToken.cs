using Microsoft.IdentityModel.JsonWebTokens;

namespace LivingNetworks.Gateway.Clients;

/// <summary>The access token of the request under way.</summary>
/// <param name="Value">The token.</param>
public sealed record CallerToken(string Value)
{
    private static readonly JsonWebTokenHandler Handler = new();

    /// <summary>The token with which calls of this request go on to the services; null if there is none.</summary>
    public static CallerToken? Of(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.Features.Get<Place>()?.Token;
    }

    /// <summary>Takes the place of what was kept before: a token, or that there is none.</summary>
    /// <remarks>The features of a request change only the first time: while they change, operations beside each other on one WebSocket could not read them.</remarks>
    public static void Keep(HttpContext http, CallerToken? token)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (http.Features.Get<Place>() is { } place) place.Token = token;
        else http.Features.Set(new Place { Token = token });
    }

    /// <summary>How long it still holds; nothing if it is over, or is no token.</summary>
    public TimeSpan EndsIn(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        if (!Handler.CanReadToken(Value)) return TimeSpan.Zero;
        var left = new DateTimeOffset(Handler.ReadJsonWebToken(Value).ValidTo, TimeSpan.Zero) - clock.GetUtcNow();
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private sealed class Place
    {
        public volatile CallerToken? Token;
    }
}
