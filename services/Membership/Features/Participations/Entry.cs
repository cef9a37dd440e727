using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Participations;

/// <summary>Finds a participation for those who may know of it.</summary>
internal static class Entry
{
    /// <summary>For the person, and for everybody inside the network.</summary>
    public static async Task<Result<Participation>> ParticipationFor(this MembershipDb db, Guid participationId, Call call, CancellationToken stop)
    {
        var participation = await db.Participations.SingleOrDefaultAsync(p => p.Id == participationId, stop);
        if (participation is null) return CommonRefusals.NotFound("participationId");
        if (participation.PersonId == call.Me || (await call.PlaceIn(participation.NetworkId, db, stop)).IsInside) return participation;
        return CommonRefusals.NotFound("participationId");
    }

    /// <summary>For the person, or for a facilitator whom the person told.</summary>
    public static async Task<Result<Participation>> ParticipationToChange(this MembershipDb db, Guid participationId, Call call, CancellationToken stop)
    {
        var found = await db.ParticipationFor(participationId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        if (found.Value.PersonId != call.Me && !(await call.PlaceIn(found.Value.NetworkId, db, stop)).IsFacilitator) return Refusals.NotYoursToSay;
        return found;
    }
}
