using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;

namespace LivingNetworks.Membership.Features.Participations;

internal static class CompleteWelcomeStepHandler
{
    public static async Task<Result<WelcomeTrailView>> Handle(CompleteWelcomeStep command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.TrailFor(command.ParticipationId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var participation = found.Value;
        var on = command.On ?? call.Today();
        if (call.IsAhead(on)) return Refusals.DateAhead;
        var by = command.ByPersonId ?? call.Me;
        if (by != participation.PersonId && !await db.IsInside(by, participation.NetworkId, call.Now, stop)) return Refusals.WelcomerFromOutside with { Field = "byPersonId" };

        return participation.CompleteStep(command.Step, on, by, call.Now) is { } refusal ? refusal : WelcomeViews.Of(participation);
    }
}
