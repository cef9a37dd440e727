using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using LivingNetworks.Membership.Features.Roles;

namespace LivingNetworks.Membership.Features.Participations;

internal static class TakePartHandler
{
    public static async Task<Result<ParticipantView>> Handle(TakePart command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.TrailFor(command.ParticipationId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var participation = found.Value;
        var joinedOn = command.JoinedOn ?? call.Today();
        if (call.IsAhead(joinedOn)) return Refusals.DateAhead with { Field = "joinedOn" };
        if (participation.TakePart(joinedOn, call.Now) is { } refusal) return refusal;

        // Whatever day is written down, what was said inside before this moment stays closed unless the network opened it.
        var place = await Standings.TakesPart(participation, db, call, stop);
        db.Publish(
            new ParticipantWelcomed(participation.NetworkId, participation.Id, participation.PersonId, joinedOn, participation.JoinedVia, [place]), AudienceLevel.Inside, call, actor: call.Me);
        return ParticipantViews.Of(participation, call.Me, db.VersionOf(participation));
    }
}
