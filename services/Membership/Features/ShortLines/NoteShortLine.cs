using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.ShortLines;

internal static class NoteShortLineHandler
{
    public static async Task<Result<ShortLineView>> Handle(NoteShortLine command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await db.ClosedTo(call, command.NetworkId, "networkId", stop) is { } closed) return closed;
        if (command.WithPersonId == call.Me) return Refusals.ShortLineWithOneself;
        if (!await db.IsInside(command.WithPersonId, command.NetworkId, call.Now, stop)) return CommonRefusals.NotFound("withPersonId");
        if (command.BornInSessionId is { } session && !await db.HeldSessions.AnyAsync(s => s.Id == session && s.NetworkId == command.NetworkId, stop)) return CommonRefusals.NotFound("bornInSessionId");

        var (one, other) = ShortLine.Pair(call.Me, command.WithPersonId);
        if (await db.ShortLines.SingleOrDefaultAsync(l => l.NetworkId == command.NetworkId && l.OneId == one && l.OtherId == other, stop) is { } known)
        {
            // Both noted it: that is both saying yes. Noting one's own line again changes nothing.
            if (known is { ConfirmedAt: null } && known.NotedById != call.Me && known.Confirm(call.Me, call.Now) is { } refusal) return refusal;
            return ShortLinesHandler.Of(known, call.Me);
        }

        var line = ShortLine.Note(Call.NewId(), command.NetworkId, call.Me, command.WithPersonId, command.About, command.BornInSessionId, call.Now);
        db.ShortLines.Add(line);
        return ShortLinesHandler.Of(line, call.Me);
    }
}
