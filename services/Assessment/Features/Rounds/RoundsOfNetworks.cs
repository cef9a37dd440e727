using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Rounds;

/// <summary>The rounds of several networks, newest first, for a data loader.</summary>
internal static class RoundsOfNetworksHandler
{
    public static async Task<Result<IReadOnlyList<RoundsOfNetworkView>>> Handle(RoundsOfNetworks query, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (query.After is not null && query.NetworkIds.Count != 1) return CommonRefusals.TooMany("networkIds", 1);
        var after = Cursor.Parse(query.After);
        if (query.After is not null && after is null) return CommonRefusals.NotRecognised("after");

        var reader = await call.Reader(db, stop);
        var mine = query.NetworkIds.Where(n => reader.In(n) is { IsInside: true } or { IsOuter: true }).Distinct().ToList();
        // A network holds a round or two a year, so all of them are few; the one policy then says which of them the reader sees.
        var rounds = mine.Count == 0 ? [] : await db.Rounds.AsNoTracking().Where(r => mine.Contains(r.NetworkId) && r.AboutId == null).AsSplitQuery().ToListAsync(stop);
        var pages = rounds.Where(reader.Sees).GroupBy(r => r.NetworkId).ToDictionary(network => network.Key, network => Cursor.Cut(
            [.. network.OrderByDescending(r => r.ArisenAt).ThenByDescending(r => r.Id).Where(r => IsAfter(r, after)).Take(query.First + 1)], query.First, PlaceOf));
        var views = (await db.Views([.. pages.Values.SelectMany(p => p.Items)], call, stop)).ToDictionary(r => r.Id);

        return Result<IReadOnlyList<RoundsOfNetworkView>>.Of([.. query.NetworkIds.Select(network => new RoundsOfNetworkView(
            network, pages.TryGetValue(network, out var page) ? new Page<RoundView>([.. page.Items.Select(r => views[r.Id])], page.EndCursor, page.HasNextPage) : Page<RoundView>.Empty))]);
    }

    private static Cursor PlaceOf(Round round) => new(round.ArisenAt, round.Id);

    private static bool IsAfter(Round round, Cursor? after) =>
        after is not { } last || round.ArisenAt < last.At || (round.ArisenAt == last.At && round.Id.CompareTo(last.Id) < 0);
}
