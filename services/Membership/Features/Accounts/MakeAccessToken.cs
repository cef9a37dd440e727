using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Identity;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Accounts;

internal static class MakeAccessTokenHandler
{
    public static async Task<Result<AccessTokenMade>> Handle(MakeAccessToken command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (InPerson.Refuse(call) is { } refusal) return refusal;
        if (!await db.Set<Account>().AnyAsync(a => a.PersonId == call.Me, stop)) return CommonRefusals.NotFound();
        if ((await OwnAccessTokens.Of(db, call, stop)).Count >= AccountAccessToken.Most) return AccountRefusals.TooManyTokens;

        var secret = SignInClient.AccessTokenPrefix + Secrets.New();
        var made = AccountAccessToken.Make(Call.NewId(), call.Me, command.Name, Secrets.Hash(secret), [.. command.Scopes], command.EndsOn, call.Now);
        if (made.IsRefused(out var no)) return no;
        db.Add(made.Value);
        return new AccessTokenMade(OwnAccessTokens.View(made.Value), secret);
    }
}
