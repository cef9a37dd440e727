using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Statements;

internal static class StatementsHandler
{
    public static async Task<Result<Page<StatementView>>> Handle(Contracts.Statements query, MembershipDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var after = Cursor.Parse(query.After);
        if (query.After is not null && after is null) return CommonRefusals.NotRecognised("after");

        var rows = db.Statements.AsNoTracking().Where(AudiencePolicy.Readable<Statement>(reader, query.NetworkId));
        if (query.Kind is { } kind) rows = rows.Where(s => s.Kind == kind);
        if (after is { } seen) rows = rows.Where(s => s.ArisenAt < seen.At || (s.ArisenAt == seen.At && s.Id < seen.Id));
        var page = Cursor.Cut(
            await rows.OrderByDescending(s => s.ArisenAt).ThenByDescending(s => s.Id).Take(query.First + 1).ToListAsync(stop), query.First, s => new Cursor(s.ArisenAt, s.Id));
        if (page.Items.Count == 0 && !reader.Networks.Contains(query.NetworkId)) return CommonRefusals.NotFound("networkId");
        return new Page<StatementView>([.. page.Items.Select(StatementViews.Of)], page.EndCursor, page.HasNextPage);
    }
}
