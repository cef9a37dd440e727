using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Identity;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Accounts;

internal static class InviteToSignInHandler
{
    public static async Task<Result<SignInInvited>> Handle(InviteToSignIn command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await Facilitators.Refuse(command.NetworkId, db, call, stop) is { } refusal) return refusal;

        var asked = command.PersonIds.Distinct().ToList();
        var inside = await Facilitators.PeopleInside(db, command.NetworkId, call.Now).Where(id => asked.Contains(id)).Distinct().ToListAsync(stop);
        if (inside.Count < asked.Count) return CommonRefusals.NotFound("personIds");

        var waiting = await (
            from a in db.Set<Account>()
            join p in db.People on a.PersonId equals p.Id
            where asked.Contains(a.PersonId) && a.State == AccountState.Unclaimed
            select new { Account = a, p.Language }).ToListAsync(stop);
        var letters = call.Service<Letters>();
        foreach (var person in waiting) letters.WriteWithCode(db, person.Account, AccountCodePurpose.ClaimAccount, person.Language, call.Now);
        return new SignInInvited(command.NetworkId, asked.Count);
    }
}

/// <summary>What is for the facilitators of a network alone.</summary>
internal static class Facilitators
{
    /// <summary>Not found for outsiders, not theirs for participants.</summary>
    public static async Task<Refusal?> Refuse(Guid networkId, MembershipDb db, Call call, CancellationToken stop)
    {
        var place = (await call.Reader(db, stop)).In(networkId);
        if (!place.IsInside) return CommonRefusals.NotFound("networkId");
        return place.IsFacilitator ? null : AccountRefusals.ForFacilitators;
    }

    /// <summary>Everybody who takes part in a network or guides it now.</summary>
    public static IQueryable<Guid> PeopleInside(MembershipDb db, Guid networkId, DateTimeOffset now) =>
        db.Belongings.Where(b => b.NetworkId == networkId && (b.Standing == Standing.Participant || b.Standing == Standing.Facilitator) && (b.Until == null || b.Until > now)).Select(b => b.PersonId);
}
