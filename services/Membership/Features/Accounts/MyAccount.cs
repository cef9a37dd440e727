using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Accounts;

internal static class MyAccountHandler
{
    public static async Task<Result<AccountView>> Handle(MyAccount query, MembershipDb db, Call call, CancellationToken stop)
    {
        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(a => a.PersonId == call.Me, stop);
        return account is null ? CommonRefusals.NotFound() : ViewOf(account, account.Version);
    }

    public static AccountView ViewOf(Account account, long version) => new(account.PersonId, account.Mail, account.State, account.PasswordSetAt, version);
}
