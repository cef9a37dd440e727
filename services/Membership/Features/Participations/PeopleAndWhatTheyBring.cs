using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Participations;

internal static class PeopleAndWhatTheyBringHandler
{
    public static async Task<Result<IReadOnlyList<NetworkPeople>>> Handle(PeopleAndWhatTheyBring query, MembershipDb db, Call call, CancellationToken stop)
    {
        var inside = (await call.Reader(db, stop)).InsideOf(query.NetworkIds);
        var after = Cursor.Parse(query.After);
        if (query.After is not null && (after is null || query.NetworkIds.Count > 1)) return CommonRefusals.NotRecognised("after");

        var (at, id) = after is { } seen ? (seen.At, seen.Id) : (DateTimeOffset.MinValue, Guid.Empty);
        var first = query.First + 1;
        var rows = await (from network in db.Networks
                          where inside.Contains(network.Id)
                          from participation in db.Participations
                              .Where(p => p.NetworkId == network.Id && (p.State == ParticipationState.TakingPart || p.State == ParticipationState.SteppingBack))
                              .Where(p => p.TakesPartSince > at || (p.TakesPartSince == at && p.Id > id))
                              .OrderBy(p => p.TakesPartSince).ThenBy(p => p.Id).Take(first)
                          select participation).AsNoTracking().ToListAsync(stop);
        // Rows of one network come in the database's own order of ids; sorting again in memory would break ties otherwise than the cursor does.
        var perNetwork = rows.ToLookup(p => p.NetworkId);
        return Result<IReadOnlyList<NetworkPeople>>.Of([.. inside.Select(networkId =>
        {
            var page = Cursor.Cut([.. perNetwork[networkId].OrderBy(p => p.TakesPartSince)], query.First, p => new Cursor(p.TakesPartSince!.Value, p.Id));
            return new NetworkPeople(networkId, new Page<ParticipantView>([.. page.Items.Select(p => ParticipantViews.Of(p, call.Me))], page.EndCursor, page.HasNextPage));
        })]);
    }
}
