using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Identity;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Accounts;

internal static class MyPasskeysHandler
{
    public static async Task<Result<IReadOnlyList<PasskeyView>>> Handle(MyPasskeys query, MembershipDb db, Call call, CancellationToken stop)
    {
        if (InPerson.Refuse(call) is { } refusal) return refusal;
        return Result<IReadOnlyList<PasskeyView>>.Of(Views(await Of(db, call, stop)));
    }

    public static Task<List<AccountPasskey>> Of(MembershipDb db, Call call, CancellationToken stop) => db.Set<AccountPasskey>().Where(p => p.PersonId == call.Me).ToListAsync(stop);

    public static IReadOnlyList<PasskeyView> Views(IEnumerable<AccountPasskey> passkeys) =>
        [.. passkeys.OrderByDescending(p => p.AddedAt).ThenBy(p => p.Id).Select(p => new PasskeyView(p.Id, p.Name, p.AddedAt, p.LastUsedOn))];
}

internal static class NewPasskeyHandler
{
    public static async Task<Result<PasskeyRequest>> Handle(NewPasskey query, MembershipDb db, Call call, CancellationToken stop)
    {
        if (InPerson.Refuse(call) is { } refusal) return refusal;
        var account = await db.Set<Account>().SingleOrDefaultAsync(a => a.PersonId == call.Me, stop);
        var name = await db.People.Where(p => p.Id == call.Me).Select(p => p.DisplayName).SingleOrDefaultAsync(stop);
        return account is null || name is null ? CommonRefusals.NotFound() : await call.Service<Passkeys>().ToMake(account, name, call.Service<IHttpContextAccessor>().HttpContext!);
    }
}
