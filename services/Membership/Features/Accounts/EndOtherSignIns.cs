using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Accounts;

internal static class EndOtherSignInsHandler
{
    public static async Task<Result<SignInsLeft>> Handle(EndOtherSignIns command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (InPerson.Refuse(call) is { } refusal) return refusal;
        var asking = InPerson.SignIn(call);
        var signIns = await OwnSignIns.Of(db, call).ToListAsync(stop);
        foreach (var other in signIns.Where(s => s.Id != asking)) other.End(call.Now);
        return new SignInsLeft(OwnSignIns.Views(signIns.Where(s => s.Id == asking), call));
    }
}
