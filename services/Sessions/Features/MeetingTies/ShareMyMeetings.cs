using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.MeetingTies;

/// <summary>One's own yes, off by default. It is taken back at any moment, in a concluded network as well, and then nothing of it is kept.</summary>
internal static class ShareMyMeetingsHandler
{
    public static async Task<Result<MeetingTiesView>> Handle(ShareMyMeetings command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = command.IsSharing ? await Reach.Network(db, command.NetworkId, null, call, stop) : await Reach.Inside(db, command.NetworkId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;

        var (network, me) = (command.NetworkId, call.Me);
        var known = await db.MeetingShares.SingleOrDefaultAsync(m => m.NetworkId == network && m.PersonId == me, stop);
        if (command.IsSharing && !await db.MeetingTiesAllowed.AnyAsync(a => a.NetworkId == network, stop)) return Refusals.MeetingTiesNotAllowed;
        if (command.IsSharing && known is null) db.MeetingShares.Add(new MeetingShare(network, me, call.Now));
        if (!command.IsSharing && known is not null) db.MeetingShares.Remove(known);

        return await db.MeetingTiesFor(network, reach.Value, call, stop) with { IsSharing = command.IsSharing };
    }
}
