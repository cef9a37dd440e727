using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.MeetingTies;

/// <summary>Switches it on from now on, or off with everything that was kept; off is possible in a concluded network as well.</summary>
internal static class AllowMeetingTiesHandler
{
    public static async Task<Result<MeetingTiesView>> Handle(AllowMeetingTies command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = command.IsAllowed ? await Reach.Network(db, command.NetworkId, null, call, stop) : await Reach.Inside(db, command.NetworkId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        if (!reach.Value.IsFacilitator) return Refusals.ForFacilitators;

        var network = command.NetworkId;
        var known = await db.MeetingTiesAllowed.SingleOrDefaultAsync(a => a.NetworkId == network, stop);
        if (!command.IsAllowed)
        {
            if (known is not null) db.MeetingTiesAllowed.Remove(known);
            db.MeetingShares.RemoveRange(await db.MeetingShares.Where(m => m.NetworkId == network).ToListAsync(stop));
            db.MeetingPictures.RemoveRange(await db.MeetingPictures.Where(p => p.NetworkId == network).ToListAsync(stop));
            return new MeetingTiesView(network, null, null, false, true, null);
        }

        if (known is not null) return Refusals.MeetingTiesAllowedAlready;
        var allowed = MeetingTiesAllowed.Of(network, command.AnnouncedOn, call.Now);
        if (allowed.IsRefused(out var refusal)) return refusal;

        db.MeetingTiesAllowed.Add(allowed.Value);
        return new MeetingTiesView(network, allowed.Value.From, allowed.Value.AnnouncedOn, false, true, null);
    }
}
