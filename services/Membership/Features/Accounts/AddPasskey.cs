using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Identity;

namespace LivingNetworks.Membership.Features.Accounts;

internal static class AddPasskeyHandler
{
    public static async Task<Result<PasskeysKept>> Handle(AddPasskey command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (InPerson.Refuse(call) is { } refusal) return refusal;
        if (command.Name.Any(char.IsControl)) return AccountRefusals.PasskeyNameNotReadable;
        var passkeys = await MyPasskeysHandler.Of(db, call, stop);
        if (passkeys.Count >= AccountPasskey.Most) return AccountRefusals.TooManyPasskeys;
        if (await call.Service<Passkeys>().Made(call.Me, command.Name, command.State, command.Credential, call.Service<IHttpContextAccessor>().HttpContext!) is not { } passkey) return AccountRefusals.PasskeyNotTaken;
        db.Add(passkey);
        return new PasskeysKept(MyPasskeysHandler.Views([.. passkeys, passkey]));
    }
}
