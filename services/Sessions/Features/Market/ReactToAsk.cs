using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Reacts to an ask.</summary>
internal static class ReactToAskHandler
{
    public static async Task<Result<ExchangeView>> Handle(ReactToAsk command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Floor.Exchange(db, command.AskId, "askId", call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var ask = reach.Value;

        if (ask.React(call.Now) is { } refusal) return refusal;
        db.AskReactions.Add(new Reaction(Call.NewId(), ask.Id, call.Me, command.Text, call.Now));
        return MarketViews.Of(db, ask, call);
    }
}
