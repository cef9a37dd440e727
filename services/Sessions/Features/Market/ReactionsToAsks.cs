using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Shows reactions to asks, to those inside who may read the ask.</summary>
internal static class ReactionsToAsksHandler
{
    public static async Task<Result<IReadOnlyList<ReactionView>>> Handle(ReactionsToAsks query, SessionsDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var ids = query.AskIds.Distinct().ToArray();
        var asks = (await db.Exchanges.AsNoTracking().Where(e => ids.Contains(e.Id)).ToListAsync(stop))
            .Where(e => AudiencePolicy.MayRead(reader, e) && reader.In(e.NetworkId).IsInside).Select(e => e.Id).ToArray();
        var reactions = await db.AskReactions.AsNoTracking().Where(r => asks.Contains(r.AskId)).OrderBy(r => r.ReactedAt).ThenBy(r => r.Id).ToListAsync(stop);
        return Result<IReadOnlyList<ReactionView>>.Of([.. reactions.Select(r => new ReactionView(r.Id, r.AskId, r.PersonId, r.Text, r.ReactedAt))]);
    }
}
