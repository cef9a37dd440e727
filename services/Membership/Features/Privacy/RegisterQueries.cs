using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Privacy;

internal static class MyRegisterHandler
{
    public static Task<Result<Page<RegisterLineView>>> Handle(MyRegister query, MembershipDb db, Call call, CancellationToken stop)
    {
        var me = call.Me;
        return RegisterLines.Page(db.Register.Where(l => l.PersonId == me), query.First, query.After, stop);
    }
}

internal static class NetworkRegisterHandler
{
    public static async Task<Result<Page<RegisterLineView>>> Handle(NetworkRegister query, MembershipDb db, Call call, CancellationToken stop)
    {
        if (!(await call.PlaceIn(query.NetworkId, db, stop)).IsInside) return CommonRefusals.NotFound("networkId");

        // What an operator did to all networks concerns this one too.
        return await RegisterLines.Page(
            db.Register.Where(l => l.NetworkId == query.NetworkId || (l.NetworkId == null && l.PersonId == null)), query.First, query.After, stop);
    }
}

internal static class RegisterLines
{
    public static async Task<Result<Page<RegisterLineView>>> Page(IQueryable<RegisterLine> lines, int first, string? after, CancellationToken stop)
    {
        if (after is not null)
        {
            if (Cursor.Parse(after) is not { } seen) return CommonRefusals.NotRecognised("after");
            lines = lines.Where(l => l.At < seen.At || (l.At == seen.At && l.Id < seen.Id));
        }

        var rows = await lines.AsNoTracking().OrderByDescending(l => l.At).ThenByDescending(l => l.Id).Take(first + 1).ToListAsync(stop);
        var page = Cursor.Cut(rows, first, l => new Cursor(l.At, l.Id));
        return new Page<RegisterLineView>([.. page.Items.Select(l => new RegisterLineView(l.Id, l.Kind, l.At, l.PersonId, l.NetworkId))], page.EndCursor, page.HasNextPage);
    }
}
