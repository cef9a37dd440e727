using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Records whether a match was kept, and what it brought.</summary>
internal static class RecordMatchKeptHandler
{
    public static async Task<Result<MatchView>> Handle(RecordMatchKept command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Floor.Match(db, command.MatchId, command.ExpectedVersion, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var match = reach.Value;

        if (match.FollowUp(command.Outcome, command.BroughtAsker, command.BroughtOfferer) is { } refusal) return refusal;
        db.Publish(new MatchKept(match.Id, match.NetworkId, match.EditionId, match.State), AudienceLevel.Inside, call);
        return MarketViews.Of(db, match);
    }
}
