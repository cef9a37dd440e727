using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Plans a meeting, or gives a date to a proposed one.</summary>
internal static class PlanSessionHandler
{
    public static async Task<Result<SessionView>> Handle(PlanSession command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Network(db, command.NetworkId, command.GroupId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var place = reach.Value;

        Session session;
        if (command.IdeaId is { } ideaId)
        {
            var idea = await Reach.Session(db, ideaId, call, stop);
            if (idea.IsRefused(out var unknown)) return unknown with { Field = "ideaId" };
            session = idea.Value.Session;
            if (session.NetworkId != command.NetworkId || session.GroupId != command.GroupId) return CommonRefusals.NotFound("ideaId");
            if (!session.IsArrangedBy(call.Me, place)) return Refusals.NotYoursToArrange;
        }
        else
        {
            session = Session.Propose(
                Call.NewId(), command.NetworkId, command.GroupId, command.Kind, command.Title, command.Purpose, call.Me, Side.Of(place), call.Now);
            db.Sessions.Add(session);
        }

        if (session.Plan(command.StartsAt.ToUniversalTime(), command.EndsAt.ToUniversalTime(), command.Audience) is { } wrong) return wrong;
        if (session.Describe(command.Title, command.Purpose, command.Place, command.Mode, command.Setting, command.Languages) is { } refusal) return refusal;
        session.Surround(command.Zone, null, null);
        foreach (var host in (command.HostIds ?? []).Distinct())
        {
            if (!await People.BelongTo(db, session, host, stop)) return Refusals.PersonNotHere with { Field = "hostIds" };
            if (session.Assign(host, SessionRole.Host) is { } taken) return taken;
        }

        if (command.EditionId is { } editionId)
        {
            var edition = await db.Editions.SingleOrDefaultAsync(e => e.Id == editionId && e.NetworkId == command.NetworkId, stop);
            if (edition is null) return CommonRefusals.NotFound("editionId");
            if (edition.Link(session) is { } mismatch) return mismatch with { Field = "kind" };
            session.BelongTo(editionId);
        }

        db.Publish(Announced.Of(session), session.Audience, call, actor: call.Me);
        return await db.View(session, call, stop);
    }
}
