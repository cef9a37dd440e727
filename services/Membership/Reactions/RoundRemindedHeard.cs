using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Messaging;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Reactions;

/// <summary>A letter to everybody who can answer a round: who takes part and does not facilitate. Who answered, nobody here can know.</summary>
internal static class RoundRemindedHeard
{
    public static async Task React(Envelope<RoundReminded> heard, MembershipDb db, CancellationToken stop)
    {
        var (network, then) = (heard.Data.NetworkId, heard.OccurredAt);
        var here = db.Belongings.Where(b => b.NetworkId == network && (b.Until == null || b.Until > then));
        var people = await (
            from account in db.Set<Account>()
            join person in db.People on account.PersonId equals person.Id
            where account.State != AccountState.Closed
                && here.Any(b => b.PersonId == person.Id && b.Standing == Standing.Participant) && !here.Any(b => b.PersonId == person.Id && b.Standing == Standing.Facilitator)
            select new { account.Mail, person.Language }).ToListAsync(stop);
        foreach (var person in people) db.Add(new AccountLetter(Call.NewId(), AccountLetterKind.RoundReminder, person.Mail, person.Language, null, then));
    }
}
