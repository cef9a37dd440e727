using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Accounts;

internal static class EndSignInHandler
{
    public static async Task<Result<SignInsLeft>> Handle(EndSignIn command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (InPerson.Refuse(call) is { } refusal) return refusal;
        var signIns = await OwnSignIns.Of(db, call).ToListAsync(stop);
        if (signIns.SingleOrDefault(s => s.Id == command.SignInId) is not { } ended) return CommonRefusals.NotFound("signInId");
        ended.End(call.Now);
        return new SignInsLeft(OwnSignIns.Views(signIns.Where(s => s != ended), call));
    }
}
