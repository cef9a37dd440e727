using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;

namespace LivingNetworks.Membership.Features.Participations;

internal static class StepBackHandler
{
    public static async Task<Result<ParticipantView>> Handle(StepBack command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.ParticipationToChange(command.ParticipationId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var participation = found.Value;
        if (participation.ChangedSince(command.ExpectedVersion) is { } stale) return stale;
        if (participation.StepBack() is { } refusal) return refusal;

        db.Publish(new ParticipantSteppedBack(participation.NetworkId, participation.Id, participation.PersonId), AudienceLevel.Inside, call, actor: call.Me);
        return ParticipantViews.Of(participation, call.Me, db.VersionOf(participation));
    }
}
