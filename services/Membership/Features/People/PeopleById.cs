using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.People;

internal static class PeopleHandler
{
    public static async Task<Result<IReadOnlyList<PersonView>>> Handle(Contracts.People query, MembershipDb db, Call call, CancellationToken stop) =>
        Result<IReadOnlyList<PersonView>>.Of(await Known(query.PersonIds, db, call, stop));

    /// <summary>Those of them whom the caller may know, as the caller may see them.</summary>
    public static async Task<IReadOnlyList<PersonView>> Known(IReadOnlyList<Guid> personIds, MembershipDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var known = await Acquaintance.Of(personIds, reader, db, stop);
        Guid[] ids = [.. known.Keys, call.Me];
        var people = await db.People.AsNoTracking().Where(p => ids.Contains(p.Id) && personIds.Contains(p.Id)).ToListAsync(stop);
        return [.. people.Select(p => p.Id == call.Me ? PersonViews.Own(p, p.Version) : PersonViews.ForOthers(p, reader, known[p.Id]))];
    }
}
