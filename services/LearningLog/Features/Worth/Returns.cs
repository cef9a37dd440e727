using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Worth;

/// <summary>Answers <see cref="Returns"/>.</summary>
internal static class ReturnsHandler
{
    public static async Task<Result<Page<ReturnView>>> Handle(Returns query, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var returns = db.Returns.AsNoTracking().Where(AudiencePolicy.Readable<ReturnEntry>(reader, query.NetworkId)).Where(r => r.WithdrawnAt == null);
        if (query.Kinds is { } kinds) returns = returns.Where(r => kinds.Contains(r.Kind));
        if (query.Level is { } level) returns = returns.Where(r => r.Level == level);
        if (query.Audience is { } audience) returns = returns.Where(r => r.Audience == audience);
        if (query.State is { } state) returns = returns.Where(r => r.State == state);

        var page = await returns.LatestPage(query.First, query.After, stop);
        if (page.IsRefused(out var refusal)) return refusal;
        if (page.Value.IsClosedTo(reader, query.NetworkId)) return CommonRefusals.NotFound("networkId");
        return new Page<ReturnView>(await db.Of(page.Value.Items, reader, stop), page.Value.EndCursor, page.Value.HasNextPage);
    }
}
