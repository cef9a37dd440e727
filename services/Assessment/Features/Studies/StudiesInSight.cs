using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Assessment.Features.Research;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Studies;

/// <summary>Which studies somebody may see, and how they are shown.</summary>
internal static class StudiesInSight
{
    /// <summary>A study that the caller may see; null otherwise.</summary>
    public static async Task<Study?> StudyInSight(this AssessmentDb db, Guid studyId, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        return await db.Studies.SingleOrDefaultAsync(s => s.Id == studyId, stop) is { } study && reader.Sees(study) ? study : null;
    }

    /// <summary>A study that the caller can open and close; null otherwise.</summary>
    public static async Task<Study?> GuidedStudy(this AssessmentDb db, Guid studyId, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        return await db.Studies.SingleOrDefaultAsync(s => s.Id == studyId, stop) is { } study && reader.Guides(study) ? study : null;
    }

    /// <summary>The studies of these networks that the caller may see, newest first.</summary>
    public static async Task<IReadOnlyList<Study>> StudiesIn(this AssessmentDb db, IReadOnlyCollection<Guid> networkIds, Call call, CancellationToken stop)
    {
        if (networkIds.Count == 0) return [];
        var reader = await call.Reader(db, stop);
        var studies = await db.Studies.AsNoTracking().Where(s => s.NetworkIds.Any(n => networkIds.Contains(n)))
            .OrderByDescending(s => s.DesignedAt).ThenByDescending(s => s.Id).Take(Cursor.MaxPageSize).ToListAsync(stop);
        return [.. studies.Where(reader.Sees)];
    }

    /// <summary>One study, as a command answers it.</summary>
    public static async Task<StudyView> View(this AssessmentDb db, Study study, Call call, CancellationToken stop) => (await db.Views([study], call, stop))[0];

    /// <summary>Several studies, each with the caller's own consents and with nobody else's.</summary>
    public static async Task<IReadOnlyList<StudyView>> Views(this AssessmentDb db, IReadOnlyCollection<Study> studies, Call call, CancellationToken stop)
    {
        var (reader, me) = (await call.Reader(db, stop), call.Me);
        // Loaded into the context, so that what this very command says is among them.
        await db.Belongings.Where(b => b.PersonId == me && b.Standing == Standing.StudyConsent).LoadAsync(stop);
        var consents = db.Belongings.Local
            .Where(b => b.PersonId == me && b.Standing == Standing.StudyConsent && (b.Until is null || b.Until > call.Now))
            .ToLookup(b => b.CircleId, b => new StudyConsentView(b.NetworkId, b.From));
        Guid[] ids = [.. studies.Select(s => s.Id)];
        var plans = await db.StudyPlans.AsNoTracking().Where(p => ids.Contains(p.StudyId)).ToDictionaryAsync(p => p.StudyId, stop);
        var held = (await db.ConversationRecords.AsNoTracking().Where(r => ids.Contains(r.StudyId) && (r.Kind == StudyStepKind.FocusGroup || r.Kind == StudyStepKind.CrossFocusGroup))
            .OrderBy(r => r.HeldOn).Select(r => new { r.StudyId, r.NetworkId, r.HeldOn }).ToListAsync(stop)).ToLookup(r => r.StudyId);
        return [.. studies.Select(s => new StudyView(
            s.Id, s.Title, s.Questions, new(s.ConsentTextNl, s.ConsentTextEn), [.. s.NetworkIds.Where(n => reader.In(n) is { IsInside: true } or { IsOuter: true })], s.ResearcherIds,
            s.State, s.DesignedAt, s.OpenedAt, s.ClosedAt, [.. consents[s.Id].OrderBy(c => c.NetworkId)], reader.Guides(s), db.VersionOf(s),
            (plans.GetValueOrDefault(s.Id) ?? new StudyPlan(s.Id)).PhaseOf(s), reader.Researches(s),
            [.. held[s.Id].Where(h => h.NetworkId is null || reader.In(h.NetworkId.Value).IsInside).Select(h => new InterventionView(h.NetworkId, h.HeldOn))]))];
    }

    /// <summary>Whether a command was given with an older picture of the study in mind.</summary>
    public static bool HasChangedSince(this Study study, long? expectedVersion) => expectedVersion is { } expected && expected != study.Version;

    /// <summary>Whether somebody can have a study of this network: its facilitators and its researchers.</summary>
    public static bool MayDesign(this Place place) => place.IsFacilitator || place.IsResearcher;

    private static bool Guides(this Reader reader, Study study) => study.NetworkIds.Any(network =>
        reader.In(network) is var place && (place.IsFacilitator || (place.IsResearcher && (study.DesignerId == reader.PersonId || study.ResearcherIds.Contains(reader.PersonId!.Value)))));

    private static bool Sees(this Reader reader, Study study) =>
        reader.Guides(study) || (study.OpenedAt is not null && study.NetworkIds.Any(network => reader.In(network).IsInside));
}
