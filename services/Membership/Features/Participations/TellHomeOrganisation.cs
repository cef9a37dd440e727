using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Organisations;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Participations;

internal static class TellHomeOrganisationHandler
{
    public static async Task<Result<ParticipantView>> Handle(TellHomeOrganisation command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.ParticipationFor(command.ParticipationId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var participation = found.Value;
        if (participation.PersonId != call.Me) return Refusals.NotYoursToSay;

        if (!command.Tell)
        {
            participation.TakeTellingBack();
            return ParticipantViews.Of(participation, call.Me, db.VersionOf(participation));
        }

        var me = await db.People.AsNoTracking().SingleAsync(p => p.Id == call.Me, stop);
        return participation.TellHomeOrganisation(await db.ConfirmedHome(me, stop)) is { } refusal ? refusal : ParticipantViews.Of(participation, call.Me, db.VersionOf(participation));
    }
}
