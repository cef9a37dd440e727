using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;

namespace LivingNetworks.Membership.Features.Participations;

internal static class StartWelcomeHandler
{
    public static async Task<Result<WelcomeTrailView>> Handle(StartWelcome command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.TrailFor(command.ParticipationId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var participation = found.Value;
        IReadOnlyList<Guid> welcomers = command.WelcomerIds is { Count: > 0 } named ? named : [call.Me];
        foreach (var welcomer in welcomers)
        {
            if (welcomer != participation.PersonId && !await db.IsInside(welcomer, participation.NetworkId, call.Now, stop)) return Refusals.WelcomerFromOutside;
        }

        return participation.StartWelcome(welcomers, call.Now) is { } refusal ? refusal : WelcomeViews.Of(participation);
    }
}
