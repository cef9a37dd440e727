using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Phases;

internal static class ReadPhaseHandler
{
    public static async Task<Result<PhaseReadingView>> Handle(ReadPhase command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await db.ClosedTo(call, command.NetworkId, "networkId", stop) is { } closed) return closed;
        var on = command.On ?? call.Today();
        if (call.IsAhead(on)) return Refusals.DateAhead;
        if (command.SessionId is { } session && !await db.HeldSessions.AnyAsync(s => s.Id == session && s.NetworkId == command.NetworkId, stop)) return CommonRefusals.NotFound("sessionId");

        var read = PhaseReading.Read(
            Call.NewId(), command.NetworkId, on, command.Connect, command.Experiment, command.Motion, command.Why, command.By, command.SessionId, call.Me, call.Now);
        if (read.IsRefused(out var refusal)) return refusal;
        db.PhaseReadings.Add(read.Value);

        db.Publish(
            new PhaseRead(command.NetworkId, read.Value.Id, on, command.Connect, command.Experiment, command.Motion, command.By), AudienceLevel.Inside, call, actor: call.Me);
        return PhaseViews.Of(read.Value);
    }
}
