using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Estimates the worth of a match.</summary>
internal static class EstimateMatchValueHandler
{
    public static async Task<Result<MatchView>> Handle(EstimateMatchValue command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Floor.Match(db, command.MatchId, command.ExpectedVersion, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var match = reach.Value;

        match.Estimate(command.EstimatedValue, command.ValuationBasis);
        return MarketViews.Of(db, match);
    }
}
