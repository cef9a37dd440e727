using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.History;

/// <summary>Answers <see cref="DrawCurve"/>.</summary>
internal static class DrawCurveHandler
{
    public static async Task<Result<CurveView>> Handle(DrawCurve command, LearningLogDb db, Call call, CancellationToken stop)
    {
        var place = (await call.Reader(db, stop)).In(command.NetworkId);
        if (!place.IsInside) return CommonRefusals.NotFound("networkId");

        var reach = Reach.Own;
        if (command.InSessionId is { } sessionId)
        {
            if (await db.HeldSession(command.NetworkId, sessionId, stop) is not { } session) return Refusals.SessionNotHeld("inSessionId");
            reach = session.Circle;
            if (reach.CircleId is { } circle && !place.Circles.Contains(circle)) return CommonRefusals.NotFound("inSessionId");
        }

        var drawnBy = command.InSessionId ?? call.Me;
        var curve = await db.Curves.SingleOrDefaultAsync(c => c.NetworkId == command.NetworkId && c.DrawnBy == drawnBy, stop);
        if (curve is null)
        {
            curve = command.InSessionId is { } drawnIn
                ? Curve.OfGroup(Call.NewId(), command.NetworkId, call.Me, drawnIn, reach, call.Now)
                : Curve.Personal(Call.NewId(), command.NetworkId, call.Me, call.Now);
            db.Curves.Add(curve);
        }

        curve.Draw(command.Points, call.Now);
        return TimelineViews.Of(curve, db.VersionOf(curve));
    }
}
