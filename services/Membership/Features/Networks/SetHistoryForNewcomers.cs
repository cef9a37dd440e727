using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Networks;

internal static class SetHistoryForNewcomersHandler
{
    public static async Task<Result<NetworkView>> Handle(SetHistoryForNewcomers command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.Inside(command.NetworkId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var network = found.Value;
        if (network.ChangedSince(command.ExpectedVersion) is { } stale) return stale;
        if ((await db.Adopting(network.Id, command.AdoptedInSessionId, stop)).IsRefused(out var notAdopted)) return notAdopted;
        if (network.SetHistoryForNewcomers(command.Choice) is { } refusal) return refusal;

        // Opening reaches those who are here; closing again only concerns those who come later, since nobody can unread.
        var facts = new List<BelongingFact>();
        if (command.Choice == HistoryForNewcomers.All)
        {
            var present = await db.Belongings.Where(b => b.NetworkId == network.Id && b.Standing == Standing.Participant && (b.Until == null || b.Until > call.Now)).ToListAsync(stop);
            foreach (var row in present)
            {
                facts.Add(await db.Belong(row.PersonId, row.NetworkId, row.Standing, row.CircleId, row.From, DateTimeOffset.MinValue, stop));
            }
        }

        db.Publish(new HistoryForNewcomersSet(network.Id, command.Choice, command.AdoptedInSessionId, facts), AudienceLevel.Inside, call, actor: call.Me);
        return await NetworkViews.Changed(network, db, call, stop);
    }
}
