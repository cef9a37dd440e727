using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Sessions.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LivingNetworks.Membership.Features.Networks;

internal static class ConcludeNetworkHandler
{
    public static async Task<Result<NetworkView>> Handle(ConcludeNetwork command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.Inside(command.NetworkId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var network = found.Value;
        if (network.ChangedSince(command.ExpectedVersion) is { } stale) return stale;
        if (await db.Groups.AnyAsync(g => g.NetworkId == network.Id && g.Kind == GroupKind.Aspirin && g.State != GroupState.Closed, stop)) return Refusals.AspirinGroupStillOpen;
        if (command.SuccessorNetworkId is { } successor && !(await call.PlaceIn(successor, db, stop)).IsInside) return CommonRefusals.NotFound("successorNetworkId");

        HeldSession? harvest = null;
        if (command.HarvestSessionId is { } harvestId)
        {
            var held = await db.Adopting(network.Id, harvestId, stop, "harvestSessionId");
            if (held.IsRefused(out var notHeld)) return notHeld;
            if (held.Value.Kind != SessionKind.Harvest) return Refusals.EndingWithoutHarvest;
            harvest = held.Value;
        }

        if (command.DecidedInSessionId is { } decidedId && (await db.Adopting(network.Id, decidedId, stop, "decidedInSessionId")).IsRefused(out var notDecided)) return notDecided;

        var conclusion = new Conclusion(
            command.Kind, command.Reasons ?? network.ProposedReasons, call.Now, command.DecidedInSessionId, command.HarvestSessionId, command.Handover, command.SuccessorNetworkId,
            command.RetentionMonths ?? call.Service<IOptions<MembershipPolicy>>().Value.RetentionMonths);
        if (network.Conclude(conclusion, harvest) is { } refusal) return refusal;
        (await db.EndingOf(network.Id, stop)).End(call.Now, conclusion.RetentionMonths);

        db.Publish(
            new NetworkConcluded(network.Id, conclusion.Kind, conclusion.Reasons, conclusion.HarvestSessionId, conclusion.SuccessorNetworkId, conclusion.RetentionMonths),
            AudienceLevel.Inside, call, actor: call.Me);
        return await NetworkViews.Changed(network, db, call, stop);
    }
}
