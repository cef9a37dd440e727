using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.LearningLog.Data;
using LivingNetworks.Membership.Contracts;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Reactions;

/// <summary>Somebody has another home base: what still waited to be told to the earlier one is not told any more. What was told stays with it.</summary>
internal static class HomeBaseChangedHeard
{
    public static async Task React(Envelope<HomeBaseChanged> envelope, LearningLogDb db, CancellationToken stop)
    {
        var (person, home) = (envelope.Data.PersonId, envelope.Data.OrganisationId);
        var waiting = await db.Widenings.Where(r => r.ItemAuthorId == person && r.State == WideningState.Asked && r.ToOrganisationId != null && r.ToOrganisationId != home).ToListAsync(stop);
        foreach (var request in waiting)
        {
            request.Lapse(envelope.OccurredAt);
            db.Outbox.Add(OutboxMessage.For(
                new WideningDecided(request.Id, request.NetworkId, request.ItemKind, request.ItemId, request.ToAudience, request.ToCircleId, Widened: false),
                AudienceLevel.Own, null, envelope.OccurredAt));
        }
    }
}
