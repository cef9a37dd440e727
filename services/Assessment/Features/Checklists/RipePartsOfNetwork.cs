using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Checklists;

/// <summary>Parts that got a form of their own, newest first.</summary>
internal static class RipePartsHandler
{
    private const int AtMost = 100;

    public static async Task<Result<IReadOnlyList<RipePartView>>> Handle(RipeParts query, AssessmentDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        if (!reader.In(query.NetworkId).IsInside) return CommonRefusals.NotFound("networkId");

        var parts = await db.RipeParts.AsNoTracking().Where(p => p.NetworkId == query.NetworkId).OrderByDescending(p => p.ArisenAt).Take(AtMost).ToListAsync(stop);
        return Result<IReadOnlyList<RipePartView>>.Of([.. parts.Where(p => AudiencePolicy.MayRead(reader, p)).Select(View)]);
    }

    /// <summary>For those inside.</summary>
    public static RipePartView View(RipePart part) => new(part.Id, part.NetworkId, part.Title, part.Approach, part.Reason, part.ArisenAt);
}

/// <summary>Marks a part as ripe for a form of its own.</summary>
internal static class MarkRipePartHandler
{
    public static async Task<Result<RipePartView>> Handle(MarkRipePart command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (!(await call.Reader(db, stop)).In(command.NetworkId).IsInside) return CommonRefusals.NotFound("networkId");
        if (string.IsNullOrWhiteSpace(command.Title)) return CommonRefusals.Empty("title");
        if (command.Approach == Approach.LivingNetwork) return Refusals.RipeForAFormOfItsOwn;

        var part = new RipePart(command, Call.NewId(), call.Now);
        db.RipeParts.Add(part);
        return RipePartsHandler.View(part);
    }
}

/// <summary>Takes the mark off again.</summary>
internal static class UnmarkRipePartHandler
{
    public static async Task<Result<RipePartView>> Handle(UnmarkRipePart command, AssessmentDb db, Call call, CancellationToken stop)
    {
        var part = await db.RipeParts.SingleOrDefaultAsync(p => p.Id == command.PartId, stop);
        if (part is null || !AudiencePolicy.MayRead(await call.Reader(db, stop), part)) return CommonRefusals.NotFound("partId");

        db.RipeParts.Remove(part);
        return RipePartsHandler.View(part);
    }
}
