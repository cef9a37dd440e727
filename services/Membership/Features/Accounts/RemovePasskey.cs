using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;

namespace LivingNetworks.Membership.Features.Accounts;

internal static class RemovePasskeyHandler
{
    public static async Task<Result<PasskeysKept>> Handle(RemovePasskey command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (InPerson.Refuse(call) is { } refusal) return refusal;
        var passkeys = await MyPasskeysHandler.Of(db, call, stop);
        if (passkeys.SingleOrDefault(p => p.Id == command.PasskeyId) is not { } removed) return CommonRefusals.NotFound("passkeyId");
        db.Remove(removed);
        return new PasskeysKept(MyPasskeysHandler.Views(passkeys.Where(p => p != removed)));
    }
}
