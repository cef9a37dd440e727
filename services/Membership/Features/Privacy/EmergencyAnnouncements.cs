using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Messaging;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Privacy;

/// <summary>Tells those concerned of an operator's access to the database, and lets it begin once that is done.</summary>
internal static class EmergencyAnnouncements
{
    /// <summary>Writes to everybody who takes part or guides, in the network or in all of them. The caller saves.</summary>
    public static async Task Write(EmergencyAccess access, MembershipDb db, DateTimeOffset now, CancellationToken stop)
    {
        var people = await (
            from account in db.Set<Account>()
            join person in db.People on account.PersonId equals person.Id
            where account.State != AccountState.Closed && db.Belongings.Any(b => b.PersonId == person.Id && (access.NetworkId == null || b.NetworkId == access.NetworkId)
                && (b.Standing == Standing.Participant || b.Standing == Standing.Facilitator) && (b.Until == null || b.Until > now))
            select new { account.Mail, person.Language }).ToListAsync(stop);
        foreach (var person in people) db.Add(AccountLetter.About(access.Id, Call.NewId(), person.Mail, person.Language, now));
    }

    /// <summary>Access of which the last letter was sent begins; access that could not be told in time is closed, and the register says so.</summary>
    public static async Task Settle(MembershipDb db, DateTimeOffset now, CancellationToken stop)
    {
        foreach (var access in await db.EmergencyAccesses.Where(a => a.AnnouncedAt == null && a.ClosedAt == null).ToListAsync(stop))
        {
            if (now <= access.AnnounceBy && !await db.Set<AccountLetter>().AnyAsync(l => l.AccessId == access.Id && l.SentAt == null, stop))
            {
                access.Begin(now);
                db.Register.Add(new RegisterLine(Call.NewId(), RegisterKind.EmergencyAccessOpened, now, personId: null, access.NetworkId));
                db.Outbox.Add(OutboxMessage.For(new EmergencyAccessOpened(access.Id, access.NetworkId, access.Until), AudienceLevel.Inside, actor: null, now));
            }
            else if (now > access.AnnounceBy)
            {
                await Close(access, RegisterKind.EmergencyAccessNotAnnounced, db, now, stop);
            }
        }

        await db.SaveChangesAsync(stop);
    }

    /// <summary>Ends an access; letters about it that did not leave yet are not sent any more. The caller saves.</summary>
    public static async Task Close(EmergencyAccess access, RegisterKind because, MembershipDb db, DateTimeOffset now, CancellationToken stop)
    {
        access.Close(now);
        db.RemoveRange(await db.Set<AccountLetter>().Where(l => l.AccessId == access.Id && l.SentAt == null).ToListAsync(stop));
        db.Register.Add(new RegisterLine(Call.NewId(), because, now, personId: null, access.NetworkId));
    }
}
