using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;

namespace LivingNetworks.Membership.Features.Participations;

internal static class StateCommitmentHandler
{
    public static async Task<Result<ParticipantView>> Handle(StateCommitment command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.ParticipationToChange(command.ParticipationId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var participation = found.Value;
        if (participation.PersonId != call.Me) return Refusals.NotYoursToSay;
        if (participation.ChangedSince(command.ExpectedVersion) is { } stale) return stale;

        return participation.StateCommitment(command.Wording, command.Until, command.HoursPerMonth) is { } refusal
            ? refusal
            : ParticipantViews.Of(participation, call.Me, db.VersionOf(participation));
    }
}
