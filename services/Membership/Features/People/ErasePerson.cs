using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Accounts;
using LivingNetworks.Membership.Features.Networks;
using LivingNetworks.Membership.Identity;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.People;

internal static class ErasePersonHandler
{
    public static async Task<Result<PersonView>> Handle(ErasePerson command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (InPerson.Refuse(call) is { } program) return program;
        var me = await db.People.SingleOrDefaultAsync(p => p.Id == call.Me && p.State == PersonState.Active, stop);
        if (me is null) return CommonRefusals.NotFound();

        var account = await db.Set<Account>().SingleOrDefaultAsync(a => a.PersonId == me.Id, stop);
        if (await IsUnconfirmed(command, account, db, call, stop) is { } unconfirmed) return unconfirmed;
        if (command.ReceiptCode is { Length: < Erasure.ShortestCode }) return Refusals.ReceiptCodeShort;

        await CarryOut(me, account, command.ReceiptCode, db, call, stop);
        return PersonViews.Own(me, me.Version + 1);
    }

    /// <summary>Erases somebody who asked for it and of whom that is certain. The caller saves.</summary>
    public static async Task<Erasure> CarryOut(Person me, Account? account, string? receiptCode, MembershipDb db, Call call, CancellationToken stop)
    {
        var erasure = new Erasure(Call.NewId(), receiptCode is { } code ? Secrets.Hash(code) : null, call.Now);
        db.Erasures.Add(erasure);
        var words = new[] { me.DisplayName, account?.Mail, account?.HeldMail, account?.SignInName }.OfType<string>().Where(w => w.Length > 0).Distinct();
        var erased = await db.NoteErased(erasure.Id, me.Id, call.Now, stop, words);

        me.Erase();
        await ForgetPerson.Here(erased, db, stop);
        foreach (var participation in await db.Participations.Where(p => p.PersonId == me.Id).ToListAsync(stop)) participation.Erase(call.Today());
        foreach (var role in await db.Roles.Where(r => r.PersonId == me.Id && r.Until == null).ToListAsync(stop)) role.End(call.Now);
        foreach (var tie in await db.Affiliations.Where(a => a.PersonId == me.Id).ToListAsync(stop)) tie.End(call.Today(), call.Now);
        foreach (var contact in await db.Contacts.Where(c => c.PersonId == me.Id && c.Until == null).ToListAsync(stop)) contact.End(call.Now);
        foreach (var group in await db.Groups.Where(g => g.Memberships.Any(m => m.PersonId == me.Id && m.Until == null)).ToListAsync(stop)) group.Leave(me.Id, call.Now);

        var facts = new List<BelongingFact>();
        foreach (var row in await db.Belongings.Where(b => b.PersonId == me.Id && (b.Until == null || b.Until > call.Now)).ToListAsync(stop))
        {
            facts.AddRange(await db.EndBelonging(row.PersonId, row.NetworkId, row.Standing, row.CircleId, call.Now, stop));
        }

        db.Publish(new PersonErased(me.Id, facts, erasure.Id), AudienceLevel.Inside, call);
        return erasure;
    }

    /// <summary>Who finds an unlocked screen must not be able to erase somebody: the password is asked again, or, where there is none, the code of a letter.</summary>
    private static async Task<Refusal?> IsUnconfirmed(ErasePerson command, Account? account, MembershipDb db, Call call, CancellationToken stop)
    {
        if (account is null) return command.Word?.Trim().ToUpperInvariant() is "WISSEN" or "ERASE" ? null : Refusals.ErasureWord;
        if (call.Service<AttemptLimit>().Count(AttemptLimit.PasswordChange, call.Me.ToString()) is { } tooOften) return tooOften;
        if (account.PasswordHash is null)
        {
            var confirmed = command.Code is { } code && (await AccountCodes.Find(db, code, AccountCodePurpose.Erase, call.Now, stop))?.PersonId == call.Me;
            return confirmed ? null : Refusals.ErasureCode;
        }

        return command.Password is { } password && call.Service<Passwords>().IsRight(account, password) ? null : Refusals.ErasurePassword;
    }
}
