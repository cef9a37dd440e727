using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Confirms a match after the floor.</summary>
internal static class ConfirmMatchHandler
{
    public static async Task<Result<MatchView>> Handle(ConfirmMatch command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Floor.Match(db, command.MatchId, command.ExpectedVersion, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var match = reach.Value;

        if (match.Confirm() is { } refusal) return refusal;
        return MarketViews.Of(db, match);
    }
}
