using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;

namespace LivingNetworks.LearningLog.Features.Worth;

/// <summary>Answers <see cref="Celebrate"/>.</summary>
internal static class CelebrateHandler
{
    public static async Task<Result<CelebrationView>> Handle(Celebrate command, LearningLogDb db, Call call, CancellationToken stop)
    {
        var change = await db.Entries.FindAsync([command.EntryId], stop);
        var reader = await call.Reader(db, stop);
        if (change is null || !AudiencePolicy.MayRead(reader, change) || !reader.In(change.NetworkId).IsInside) return CommonRefusals.NotFound("entryId");

        var marked = Celebration.Of(Call.NewId(), change, command.On, command.How, call.Now);
        if (marked.IsRefused(out var refusal)) return refusal;

        db.Celebrations.Add(marked.Value);
        return CelebrationsHandler.View(marked.Value);
    }
}
