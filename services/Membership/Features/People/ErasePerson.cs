using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Accounts;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.People;

internal static class ErasePersonHandler
{
    public static async Task<Result<PersonView>> Handle(ErasePerson command, MembershipDb db, Call call, CancellationToken stop)
    {
        var me = await db.People.SingleOrDefaultAsync(p => p.Id == call.Me && p.State == PersonState.Active, stop);
        if (me is null) return CommonRefusals.NotFound();

        me.Erase();
        await ForgetAccount.Of(me.Id, db, stop);
        foreach (var participation in await db.Participations.Where(p => p.PersonId == me.Id).ToListAsync(stop)) participation.Erase(call.Today());
        foreach (var role in await db.Roles.Where(r => r.PersonId == me.Id && r.Until == null).ToListAsync(stop)) role.End(call.Now);
        foreach (var tie in await db.Affiliations.Where(a => a.PersonId == me.Id).ToListAsync(stop)) tie.End(call.Today(), call.Now);
        foreach (var contact in await db.Contacts.Where(c => c.PersonId == me.Id && c.Until == null).ToListAsync(stop)) contact.End(call.Now);
        foreach (var group in await db.Groups.Where(g => g.Memberships.Any(m => m.PersonId == me.Id && m.Until == null)).ToListAsync(stop)) group.Leave(me.Id, call.Now);
        db.RemoveRange(await db.Statements.Where(s => s.VoiceId == me.Id).ToListAsync(stop));
        db.RemoveRange(await db.Suggestions.Where(s => s.SuggestedBy == me.Id).ToListAsync(stop));

        var facts = new List<BelongingFact>();
        foreach (var row in await db.Belongings.Where(b => b.PersonId == me.Id && (b.Until == null || b.Until > call.Now)).ToListAsync(stop))
        {
            facts.AddRange(await db.EndBelonging(row.PersonId, row.NetworkId, row.Standing, row.CircleId, call.Now, stop));
        }

        db.Publish(new PersonErased(me.Id, facts), AudienceLevel.Inside, call);
        return PersonViews.Own(me, db.VersionOf(me));
    }
}
