using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.Hosting;

/// <summary>Turns a query's handler into a route.</summary>
internal static class QueryRoute
{
    public static RequestDelegate For<TQuery, TDb, TView>(QueryHandler<TQuery, TDb, TView> handler)
        where TQuery : class
        where TDb : ServiceDb => async http =>
    {
        var read = await HttpExchange.Read<TQuery>(http);
        if (read.IsRefused(out var unreadable))
        {
            await HttpExchange.Write(http, unreadable);
            return;
        }

        var db = http.RequestServices.GetRequiredService<TDb>();
        var result = await handler(read.Value, db, Call.Of(http), http.RequestAborted);
        await (result.IsRefused(out var refusal) ? HttpExchange.Write(http, refusal) : HttpExchange.Write(http, result.Value));
    };
}
