using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Accounts;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Import;

internal static class PeopleOfNetworkByMailHandler
{
    public static async Task<Result<IReadOnlyList<PersonByMail>>> Handle(PeopleOfNetworkByMail query, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await Facilitators.Refuse(query.NetworkId, db, call, stop) is { } refusal) return refusal;

        var asked = query.Mails.Select(m => (Written: m, MailAddress.Parse(m)?.Normalised)).Where(m => m.Normalised is not null).ToLookup(m => m.Normalised!, m => m.Written);
        var mails = asked.Select(m => m.Key).ToList();
        var inside = Facilitators.PeopleInside(db, query.NetworkId, call.Now);
        var found = await db.Set<Account>().AsNoTracking()
            .Where(a => (mails.Contains(a.HeldMail!) || mails.Contains(a.SignInName!)) && inside.Contains(a.PersonId))
            .OrderBy(a => a.HeldMail == null)
            .Select(a => new { Mail = a.HeldMail ?? a.SignInName!, a.PersonId }).ToListAsync(stop);
        return Result<IReadOnlyList<PersonByMail>>.Of([.. found.DistinctBy(f => f.Mail).SelectMany(f => asked[f.Mail].Select(written => new PersonByMail(written, f.PersonId)))]);
    }
}
