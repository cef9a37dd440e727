using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Networks;

/// <summary>What a network adopts, it adopts in a session with participants (M-INV-1); who records it does not matter, as long as they are inside.</summary>
internal static class Adoptions
{
    /// <summary>The held session of this network in which something was adopted.</summary>
    public static async Task<Result<HeldSession>> Adopting(this MembershipDb db, Guid networkId, Guid sessionId, CancellationToken stop, string field = "adoptedInSessionId")
    {
        var session = await db.HeldSessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == sessionId && s.NetworkId == networkId, stop);
        if (session is null) return Refusals.AdoptionWithoutSession with { Field = field };
        return session.CouldAdopt() is { } refusal ? refusal with { Field = field } : session;
    }
}
