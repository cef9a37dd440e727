using LivingNetworks.Audience;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Accounts;
using LivingNetworks.Membership.Identity;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.People;

/// <summary>What membership deletes of an erased person; ids that stand elsewhere lose their meaning afterwards.</summary>
internal static class ForgetPerson
{
    /// <summary>Deletes the person's own; what the network adopted, and that somebody took part, stays without a name.</summary>
    public static async Task Here(ErasedPerson erased, MembershipDb db, CancellationToken stop)
    {
        var (person, words) = (erased.PersonId, erased.Words);
        await ForgetAccount.Of(person!.Value, db, stop);
        db.RemoveRange(await db.Set<AccountLetter>().Where(l => words.Contains(l.Mail)).ToListAsync(stop));
        db.RemoveRange(await db.People.Where(p => p.Id == person).ToListAsync(stop));
        db.RemoveRange(await db.Statements.Where(s => s.VoiceId == person).ToListAsync(stop));
        db.RemoveRange(await db.Suggestions.Where(s => s.SuggestedBy == person || words.Contains(s.Name)).ToListAsync(stop));
        db.RemoveRange(await db.ShortLines.Where(l => l.OneId == person || l.OtherId == person).ToListAsync(stop));
        db.RemoveRange(await db.Affiliations.Where(a => a.PersonId == person || (a.InviteeName != null && words.Contains(a.InviteeName))).ToListAsync(stop));
        db.RemoveRange(await db.Invitations.Where(i => i.PersonId == person || (i.InvitedBy == person && i.State != InvitationState.Accepted)).ToListAsync(stop));
        db.RemoveRange(await db.AmbassadorCharges.Where(c => c.PersonId == person || (c.AskedBy == person && c.AgreedAt == null)).ToListAsync(stop));
        foreach (var invitation in await db.Invitations.Where(i => words.Contains(i.InviteeName)).ToListAsync(stop)) invitation.ForgetName();
    }

    /// <summary>Takes away the letters to the person that lie in the mail folder.</summary>
    public static Task Letters(ErasedPerson erased, IServiceProvider services, CancellationToken stop) => services.GetRequiredService<IMailer>().Forget(erased.Words, stop);

    /// <summary>The receipt says that this part is done.</summary>
    public static async Task NoteDone(ErasedPerson erased, MembershipDb db, DateTimeOffset now, CancellationToken stop)
    {
        if (await db.Erasures.FindAsync([erased.ErasureId], stop) is { } erasure) erasure.NoteDone(ErasingPart.Membership, now);
    }
}
