using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Statements;

/// <summary>Says something in the network's words or in one's own; the same for desires, urgencies, drives and expectations.</summary>
internal static class Saying
{
    public static async Task<Result<StatementView>> ByNetwork(
        Guid networkId, StatementKind kind, string wording, AudienceLevel? audience, Guid? sessionId, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await db.ClosedTo(call, networkId, "networkId", stop) is { } closed) return closed;
        if (sessionId is { } session && (await db.Adopting(networkId, session, stop, "sessionId")).IsRefused(out var notHeld)) return notHeld;

        var said = Statement.ByNetwork(
            Call.NewId(), networkId, kind, wording, call.Me, audience ?? AudienceLevel.Inside, sessionId, await Before(db, networkId, kind, networkId, stop), call.Now);
        return Keep(said, db);
    }

    public static async Task<Result<StatementView>> ByMe(
        Guid networkId, StatementKind kind, string wording, AudienceLevel audience, Guid? circleId, Guid? sessionId, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await db.ClosedTo(call, networkId, "networkId", stop) is { } closed) return closed;
        if (circleId is { } circle && !(await call.PlaceIn(networkId, db, stop)).Circles.Contains(circle)) return Refusals.CircleOfOthers;
        if (sessionId is { } session && (await db.Adopting(networkId, session, stop, "sessionId")).IsRefused(out var notHeld)) return notHeld;

        var home = await db.People.Where(p => p.Id == call.Me).Select(p => p.HomeOrganisationId).SingleOrDefaultAsync(stop);
        var said = Statement.ByPerson(
            Call.NewId(), networkId, kind, wording, call.Me, home, audience, circleId, sessionId, await Before(db, networkId, kind, call.Me, stop), call.Now);
        return Keep(said, db);
    }

    private static Task<Statement?> Before(MembershipDb db, Guid networkId, StatementKind kind, Guid voiceId, CancellationToken stop) =>
        db.Statements.SingleOrDefaultAsync(s => s.NetworkId == networkId && s.Kind == kind && s.VoiceId == voiceId && s.IsCurrent, stop);

    private static Result<StatementView> Keep(Result<Statement> said, MembershipDb db)
    {
        if (said.IsRefused(out var refusal)) return refusal;
        db.Statements.Add(said.Value);
        return StatementViews.Of(said.Value);
    }
}
