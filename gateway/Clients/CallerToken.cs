using Microsoft.IdentityModel.JsonWebTokens;

namespace LivingNetworks.Gateway.Clients;

/// <summary>The access token of the request under way.</summary>
/// <param name="Value">The token.</param>
public sealed record CallerToken(string Value)
{
    private static readonly JsonWebTokenHandler Handler = new();

    /// <summary>How long it still holds; nothing if it is over, or is no token.</summary>
    public TimeSpan EndsIn(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        if (!Handler.CanReadToken(Value)) return TimeSpan.Zero;
        var left = new DateTimeOffset(Handler.ReadJsonWebToken(Value).ValidTo, TimeSpan.Zero) - clock.GetUtcNow();
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }
}
