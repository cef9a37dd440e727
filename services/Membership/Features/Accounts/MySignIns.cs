using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Accounts;

internal static class MySignInsHandler
{
    public static async Task<Result<IReadOnlyList<SignInView>>> Handle(MySignIns query, MembershipDb db, Call call, CancellationToken stop)
    {
        if (InPerson.Refuse(call) is { } refusal) return refusal;
        return Result<IReadOnlyList<SignInView>>.Of(OwnSignIns.Views(await OwnSignIns.Of(db, call).AsNoTracking().ToListAsync(stop), call));
    }
}
