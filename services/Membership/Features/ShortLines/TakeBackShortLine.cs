using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.ShortLines;

internal static class TakeBackShortLineHandler
{
    public static async Task<Result<ShortLineView>> Handle(TakeBackShortLine command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await db.ShortLines.SingleOrDefaultAsync(l => l.Id == command.ShortLineId, stop) is not { } line || !line.IsOf(call.Me)) return CommonRefusals.NotFound("shortLineId");

        db.ShortLines.Remove(line);
        return ShortLinesHandler.Of(line, call.Me);
    }
}
