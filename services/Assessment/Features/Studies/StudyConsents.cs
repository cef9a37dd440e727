using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Features.Research;
using LivingNetworks.Audience;
using LivingNetworks.Messaging;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Studies;

/// <summary>Ends consents to studies, and tells the other services.</summary>
internal static class StudyConsents
{
    /// <summary>Ends one consent; nothing to do where it stands no more. The caller saves.</summary>
    public static async Task End(this AssessmentDb db, Belonging consent, DateTimeOffset at, CancellationToken stop)
    {
        if (consent.Until <= at) return;
        var (person, network, study) = (consent.PersonId, consent.NetworkId, consent.CircleId);
        var fact = new BelongingFact(person, network, Standing.StudyConsent, study, consent.From, at, consent.ReadsInsideFrom, consent.FactVersion + 1);
        await db.ApplyBelongings([fact], stop);
        await db.WithdrawRespondents(person, network, study, at, stop);
        db.Outbox.Add(OutboxMessage.For(new StudyConsentWithdrawn(study, network, person, [fact]), AudienceLevel.Own, actor: null, at));
    }

    /// <summary>Ends every consent that a person gave in a network where they are inside no more. The caller saves.</summary>
    public static async Task EndOutside(this AssessmentDb db, Guid personId, Guid networkId, DateTimeOffset at, CancellationToken stop)
    {
        // The facts of the event under way are in the context and not saved yet, so the rows are judged here and not in the database.
        var belongings = await db.Belongings.Where(b => b.PersonId == personId && b.NetworkId == networkId).ToListAsync(stop);
        if (belongings.Any(b => b.Standing is Standing.Participant or Standing.Facilitator && (b.Until is null || b.Until > at))) return;
        foreach (var consent in belongings.Where(b => b.Standing == Standing.StudyConsent)) await db.End(consent, at, stop);
    }
}
