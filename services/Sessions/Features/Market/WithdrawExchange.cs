using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Withdraws an ask or an offer.</summary>
internal static class WithdrawExchangeHandler
{
    public static async Task<Result<ExchangeView>> Handle(WithdrawExchange command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Floor.Exchange(db, command.ExchangeId, "exchangeId", call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var exchange = reach.Value;

        if (exchange.Withdraw(call.Me) is { } refusal) return refusal;
        return MarketViews.Of(db, exchange, call);
    }
}
