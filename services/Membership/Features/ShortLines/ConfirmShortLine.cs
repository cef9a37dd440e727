using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.ShortLines;

internal static class ConfirmShortLineHandler
{
    public static async Task<Result<ShortLineView>> Handle(ConfirmShortLine command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await db.ShortLines.SingleOrDefaultAsync(l => l.Id == command.ShortLineId, stop) is not { } line || !line.IsOf(call.Me)) return CommonRefusals.NotFound("shortLineId");
        if (await db.ClosedTo(call, line.NetworkId, "shortLineId", stop) is { } closed) return closed;
        if (line.Confirm(call.Me, call.Now) is { } refusal) return refusal;

        return ShortLinesHandler.Of(line, call.Me);
    }
}
