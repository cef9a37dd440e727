using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;
using LivingNetworks.Membership.Features.People;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Participations;

internal static class PeopleAndWhatTheyBringHandler
{
    /// <summary>As many as can be asked by id at once.</summary>
    private const int MostPersons = 500;

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
        var pages = inside.ToDictionary(id => id, id => Cursor.Cut([.. perNetwork[id].OrderBy(p => p.TakesPartSince)], query.First, p => new Cursor(p.TakesPartSince!.Value, p.Id)));
        Guid[] ids = [.. pages.Values.SelectMany(page => page.Items).Select(p => p.PersonId).Distinct()];
        var persons = ids.Length > MostPersons ? [] : await PeopleHandler.Known(ids, db, call, stop);
        var byId = persons.ToDictionary(p => p.Id);
        return Result<IReadOnlyList<NetworkPeople>>.Of([.. inside.Select(id => new NetworkPeople(
            id,
            new Page<ParticipantView>([.. pages[id].Items.Select(p => ParticipantViews.Of(p, call.Me))], pages[id].EndCursor, pages[id].HasNextPage),
            [.. pages[id].Items.Select(p => byId.GetValueOrDefault(p.PersonId)).OfType<PersonView>().DistinctBy(p => p.Id)]))]);
    }
}
