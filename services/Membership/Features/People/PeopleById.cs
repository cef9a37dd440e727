using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.People;

internal static class PeopleHandler
{
    public static async Task<Result<IReadOnlyList<PersonView>>> Handle(Contracts.People query, MembershipDb db, Call call, CancellationToken stop)
    {
        var known = await Acquaintance.Of(query.PersonIds, await call.Reader(db, stop), db, stop);
        Guid[] ids = [.. known.Keys, call.Me];
        var people = await db.People.AsNoTracking().Where(p => ids.Contains(p.Id) && query.PersonIds.Contains(p.Id)).ToListAsync(stop);
        return Result<IReadOnlyList<PersonView>>.Of(
            [.. people.Select(p => p.Id == call.Me ? PersonViews.Own(p, p.Version) : PersonViews.ForOthers(p, known[p.Id]))]);
    }
}
