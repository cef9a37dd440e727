using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Groups;
using LivingNetworks.Membership.Features.Networks;
using LivingNetworks.Membership.Features.Roles;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Participations;

internal static class LeaveNetworkHandler
{
    public static async Task<Result<ParticipantView>> Handle(LeaveNetwork command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.ParticipationToChange(command.ParticipationId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var participation = found.Value;
        var on = command.On ?? call.Today();
        if (call.IsAhead(on)) return Refusals.DateAhead;
        if (participation.Leave(command.Reason, on) is { } refusal) return refusal;

        var facts = await db.EndBelonging(participation.PersonId, participation.NetworkId, Standing.Participant, Guid.Empty, call.Now, stop);
        foreach (var role in await db.Roles.Where(r => r.NetworkId == participation.NetworkId && r.PersonId == participation.PersonId && r.Until == null).ToListAsync(stop))
        {
            if (role.EndsWithParticipation) await Standings.End(role, db, call, stop);
        }

        await GroupCircles.LeaveInside(participation.PersonId, participation.NetworkId, db, call, stop);
        db.Publish(new ParticipantLeft(participation.NetworkId, participation.Id, participation.PersonId, facts), AudienceLevel.Inside, call, actor: call.Me);
        return ParticipantViews.Of(participation, call.Me, db.VersionOf(participation));
    }
}
