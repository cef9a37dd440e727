using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.MeetingTies;

/// <summary>Works the figures out here, where the meetings are, and keeps nothing but the figures. Only attendance of those who share is read.</summary>
internal static class CountMeetingTiesHandler
{
    public static async Task<Result<MeetingTiesView>> Handle(CountMeetingTies command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Network(db, command.NetworkId, null, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        if (!reach.Value.IsFacilitator) return Refusals.ForFacilitators;
        var (network, now) = (command.NetworkId, call.Now);
        if (await db.MeetingTiesAllowed.AsNoTracking().SingleOrDefaultAsync(a => a.NetworkId == network, stop) is not { } allowed) return Refusals.MeetingTiesNotAllowed;

        var belongings = await db.Belongings.AsNoTracking().Where(b =>
            b.NetworkId == network && (b.Standing == Standing.Participant || b.Standing == Standing.Facilitator) && (b.Until == null || b.Until > now)).ToListAsync(stop);
        var shares = await db.MeetingShares.AsNoTracking().Where(m => m.NetworkId == network).ToDictionaryAsync(m => m.PersonId, m => m.SharedAt, stop);
        // Of those who share, and of nobody else, where they are at home.
        var sharing = db.MeetingShares.Where(m => m.NetworkId == network).Select(m => m.PersonId);
        var homes = (await db.Belongings.AsNoTracking().Where(b =>
            sharing.Contains(b.PersonId) && b.Standing == Standing.HomeBaseMember && (b.Until == null || b.Until > now)).ToListAsync(stop))
            .GroupBy(b => b.PersonId).ToDictionary(b => b.Key, b => (Guid?)b.First().CircleId);
        var members = belongings.GroupBy(b => b.PersonId).OrderBy(b => b.Key).Select(b => new MeetingPicture.Member(
            b.Key, homes.GetValueOrDefault(b.Key), b.Any(one => one.Standing == Standing.Facilitator), shares.TryGetValue(b.Key, out var at) ? at : null)).ToList();
        // Meetings of the whole network only: who meets in a circle is the circle's.
        var from = allowed.From;
        var counting = db.Sessions.AsNoTracking().Where(s => s.NetworkId == network && s.CircleId == null && s.HeldAt != null && s.StartsAt >= from);
        var held = await counting.Select(s => new { s.Id, s.HeldAt, s.NumberPresent }).ToListAsync(stop);
        var present = (await (
            from session in counting
            join attendance in db.Attendances.AsNoTracking() on session.Id equals attendance.SessionId
            where attendance.Came == true && db.MeetingShares.Any(m => m.NetworkId == network && m.PersonId == attendance.PersonId)
            select new { session.Id, attendance.PersonId }).ToListAsync(stop)).ToLookup(a => a.Id, a => a.PersonId);
        var meetings = held.Select(s => new MeetingPicture.HeldMeeting(s.HeldAt!.Value, s.NumberPresent ?? 0, [.. present[s.Id]])).ToList();
        var before = await db.MeetingPictures.Where(p => p.NetworkId == network).MaxAsync(p => (DateTimeOffset?)p.CountedAt, stop);

        var counted = MeetingPicture.Of(Call.NewId(), allowed, members, meetings, before, now);
        if (counted.IsRefused(out var refusal)) return refusal;
        db.MeetingPictures.Add(counted.Value);
        return await db.MeetingTiesFor(network, reach.Value, call, stop) with { Picture = MeetingTiesHandler.Of(counted.Value) };
    }
}
