using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.ShortLines;

/// <summary>Works the figures out here, where the lines are, and keeps nothing but the figures.</summary>
internal static class CountShortLinesHandler
{
    public static async Task<Result<ShortLineCountView>> Handle(CountShortLines command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await db.ClosedTo(call, command.NetworkId, "networkId", stop) is { } closed) return closed;
        if (!(await call.PlaceIn(command.NetworkId, db, stop)).IsFacilitator) return Refusals.ShortLinesByFacilitator;

        var belongings = await db.Belongings.AsNoTracking().Where(b =>
            b.NetworkId == command.NetworkId && (b.Standing == Standing.Participant || b.Standing == Standing.Facilitator) && (b.Until == null || b.Until > call.Now)).ToListAsync(stop);
        var ids = belongings.Select(b => b.PersonId).Distinct().ToList();
        var homes = await db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.HomeOrganisationId, stop);
        var members = ids.Order().Select(id => new ShortLineCount.Member(id, homes.GetValueOrDefault(id), belongings.Any(b => b.PersonId == id && b.Standing == Standing.Facilitator))).ToList();
        var lines = await db.ShortLines.AsNoTracking().Where(l => l.NetworkId == command.NetworkId && l.ConfirmedAt != null).ToListAsync(stop);
        var before = await db.ShortLineCounts.Where(c => c.NetworkId == command.NetworkId).MaxAsync(c => (DateTimeOffset?)c.CountedAt, stop);
        var counted = ShortLineCount.Of(Call.NewId(), command.NetworkId, members, lines, before, call.Now);
        if (counted.IsRefused(out var refusal)) return refusal;

        db.ShortLineCounts.Add(counted.Value);
        return ShortLinesHandler.Of(counted.Value);
    }
}
