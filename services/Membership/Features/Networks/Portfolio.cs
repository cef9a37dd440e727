using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LivingNetworks.Membership.Features.Networks;

internal static class PortfolioHandler
{
    public static async Task<Result<Page<PortfolioItem>>> Handle(Portfolio query, MembershipDb db, Call call, CancellationToken stop)
    {
        var me = call.Me;
        var after = Cursor.Parse(query.After);
        if (query.After is not null && after is null) return CommonRefusals.NotRecognised("after");

        var coordinated = db.Roles.Where(r => r.PersonId == me && r.Role == NetworkRole.Coordinator && r.Until == null).Select(r => r.NetworkId);
        var rows = db.Networks.AsNoTracking().Where(n => coordinated.Contains(n.Id));
        if (after is { } seen) rows = rows.Where(n => n.CreatedAt < seen.At || (n.CreatedAt == seen.At && n.Id < seen.Id));
        var page = Cursor.Cut(
            await rows.OrderByDescending(n => n.CreatedAt).ThenByDescending(n => n.Id).Take(query.First + 1).ToListAsync(stop), query.First, n => new Cursor(n.CreatedAt, n.Id));

        Guid[] ids = [.. page.Items.Select(n => n.Id)];
        var counts = await db.Participations
            .Where(p => ids.Contains(p.NetworkId) && (p.State == ParticipationState.TakingPart || p.State == ParticipationState.SteppingBack))
            .GroupBy(p => p.NetworkId).Select(g => new { g.Key, People = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.People, stop);
        var policy = call.Service<IOptions<MembershipPolicy>>().Value;
        return new Page<PortfolioItem>(
            [.. page.Items.Select(n => new PortfolioItem(
                n.Id, n.Name, n.State, SizeOf(counts.GetValueOrDefault(n.Id), policy), n.Weight, n.Pace, n.Themes, n.StartedOn, n.HorizonMonths))],
            page.EndCursor, page.HasNextPage);
    }

    /// <summary>A band, so that nobody can see one person come or go.</summary>
    private static NetworkSize SizeOf(int people, MembershipPolicy policy)
    {
        if (people < policy.GroupAdviceMin) return NetworkSize.Starting;
        if (people <= policy.GroupAdviceMax) return NetworkSize.Advised;
        return people <= 2 * policy.GroupAdviceMax ? NetworkSize.Large : NetworkSize.VeryLarge;
    }
}
