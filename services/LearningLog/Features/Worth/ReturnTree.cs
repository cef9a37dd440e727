using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Worth;

/// <summary>Answers <see cref="ReturnTree"/>.</summary>
internal static class ReturnTreeHandler
{
    private const int MostReturns = 200;

    public static async Task<Result<ReturnTreeView>> Handle(ReturnTree query, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var root = await db.Returns.AsNoTracking().SingleOrDefaultAsync(r => r.Id == query.ReturnId, stop);
        if (root is null || !AudiencePolicy.MayRead(reader, root)) return CommonRefusals.NotFound("returnId");

        var found = new List<ReturnEntry> { root };
        var level = new List<Guid> { root.Id };
        while (level.Count > 0 && found.Count < MostReturns)
        {
            var next = await db.Returns.AsNoTracking().Where(AudiencePolicy.Readable<ReturnEntry>(reader, root.NetworkId))
                .Where(r => r.WithdrawnAt == null && r.CausedByReturnId != null && level.Contains(r.CausedByReturnId.Value))
                .OrderBy(r => r.ArisenAt).ThenBy(r => r.Id).Take(MostReturns - found.Count).ToListAsync(stop);
            found.AddRange(next);
            level = [.. next.Select(r => r.Id)];
        }

        return new ReturnTreeView(root.Id, await db.Of(found, reader, stop));
    }
}
