using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Participations;

/// <summary>Finds a newcomer for those who receive: facilitators, the welcomers, and anybody inside where nobody facilitates.</summary>
internal static class Trail
{
    public static async Task<Result<Participation>> TrailFor(this MembershipDb db, Guid participationId, Call call, CancellationToken stop)
    {
        var participation = await db.Participations.SingleOrDefaultAsync(p => p.Id == participationId, stop);
        if (participation is null) return CommonRefusals.NotFound("participationId");
        if (await db.ClosedTo(call, participation.NetworkId, "participationId", stop) is { } closed) return closed;
        var receives = (await call.PlaceIn(participation.NetworkId, db, stop)).IsFacilitator
            || participation.WelcomerIds.Contains(call.Me)
            || !await db.HasFacilitator(participation.NetworkId, call.Now, stop);
        return receives ? participation : Refusals.FacilitatorReceives;
    }
}
