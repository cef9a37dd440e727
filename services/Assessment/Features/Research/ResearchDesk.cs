using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Research;

/// <summary>Who does the research of a study, and how its progress is shown.</summary>
internal static class ResearchDesk
{
    /// <summary>A study that the caller does the research of; null otherwise.</summary>
    public static async Task<Study?> StudyOnDesk(this AssessmentDb db, Guid studyId, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        return await db.Studies.SingleOrDefaultAsync(s => s.Id == studyId, stop) is { } study && reader.Researches(study) ? study : null;
    }

    /// <summary>Whether somebody does the research of a study: named in it, and a researcher of one of its networks now.</summary>
    public static bool Researches(this Reader reader, Study study) =>
        reader.PersonId is { } me && study.ResearcherIds.Contains(me) && study.NetworkIds.Any(network => reader.In(network).IsResearcher);

    /// <summary>The plan of a study, started where there is none.</summary>
    public static async Task<StudyPlan> PlanOf(this AssessmentDb db, Study study, CancellationToken stop) =>
        await db.StudyPlans.FindAsync([study.Id], stop) ?? db.StudyPlans.Add(new StudyPlan(study.Id)).Entity;

    /// <summary>What was done, the changes of this command included.</summary>
    public static async Task<StudyWork> WorkOf(this AssessmentDb db, Study study, CancellationToken stop)
    {
        var (talks, findings) = (await db.TalksOf(study.Id, stop), await db.FindingsOf(study.Id, stop));
        return new StudyWork(
            kind => Realised(talks, findings, kind, null),
            await db.Respondents.AnyAsync(r => r.StudyId == study.Id && r.WithdrawnOn == null && (r.PersonId != null || r.AgreedOnPaperOn != null), stop),
            await db.Excerpts.AnyAsync(e => e.StudyId == study.Id && e.State == ExcerptState.Approved, stop),
            findings.Count > 0 && findings.All(f => f.IsGivenBackTo(study.NetworkIds)));
    }

    /// <summary>The findings of a study, the changes of this command included.</summary>
    public static async Task<IReadOnlyList<Finding>> FindingsOf(this AssessmentDb db, Guid studyId, CancellationToken stop)
    {
        await db.Findings.Where(f => f.StudyId == studyId).LoadAsync(stop);
        return [.. db.Findings.Local.Where(f => f.StudyId == studyId)];
    }

    /// <summary>How far a study is.</summary>
    public static async Task<StudyProgressView> Progress(this AssessmentDb db, Study study, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var plan = await db.StudyPlans.FindAsync([study.Id], stop) ?? new StudyPlan(study.Id);
        var (talks, findings) = (await db.TalksOf(study.Id, stop), await db.FindingsOf(study.Id, stop));
        var (researches, phase) = (reader.Researches(study), plan.PhaseOf(study));
        var seen = study.NetworkIds.Where(n => reader.In(n) is { IsInside: true } or { IsOuter: true }).ToList();
        await db.Respondents.Where(r => r.StudyId == study.Id).LoadAsync(stop);
        var respondents = researches ? db.Respondents.Local.Where(r => r.StudyId == study.Id && reader.In(r.NetworkId).IsResearcher) : [];
        return new StudyProgressView(
            study.Id, study.Title, study.State, phase, study.State == StudyState.Open ? plan.NextAfter(phase) : [], seen, plan.CommitteeGroupId,
            plan.CommitteeGroupId is { } group ? await db.MembersOf(study, group, call.Now).CountAsync(stop) : 0,
            [.. Steps(study, plan, talks, findings)],
            [.. respondents.OrderBy(r => r.Pseudonym, StringComparer.OrdinalIgnoreCase).ThenBy(r => r.Id)
                .Select(r => new RespondentView(r.Id, r.NetworkId, r.Pseudonym, r.HasAgreed, r.AgreedOnPaperOn is not null, r.WithdrawnOn))],
            [.. talks.Where(t => t.Kind is StudyStepKind.FocusGroup or StudyStepKind.CrossFocusGroup).OrderBy(t => t.HeldOn).Select(t => new InterventionView(t.NetworkId, t.HeldOn))],
            researches, db.Entry(plan).State == EntityState.Detached ? 0 : db.VersionOf(plan));
    }

    /// <summary>The people of a group in a network of the study, now.</summary>
    public static IQueryable<Guid> MembersOf(this AssessmentDb db, Study study, Guid groupId, DateTimeOffset now)
    {
        Guid[] networks = [.. study.NetworkIds];
        return db.Belongings.Where(b => b.Standing == Standing.CircleMember && b.CircleId == groupId && networks.Contains(b.NetworkId) && (b.Until == null || b.Until > now))
            .Select(b => b.PersonId).Distinct();
    }

    /// <summary>Every talk of a study without its words, the changes of this command included.</summary>
    private static async Task<IReadOnlyList<Talk>> TalksOf(this AssessmentDb db, Guid studyId, CancellationToken stop)
    {
        var saved = await db.ConversationRecords.AsNoTracking().Where(r => r.StudyId == studyId).Select(r => new Talk(r.Id, r.Kind, r.NetworkId, r.HeldOn)).ToListAsync(stop);
        var changed = db.ChangeTracker.Entries<ConversationRecord>().Where(e => e.Entity.StudyId == studyId).ToList();
        var gone = changed.Where(e => e.State == EntityState.Deleted).Select(e => e.Entity.Id).ToHashSet();
        return [.. saved.Where(t => !gone.Contains(t.Id)), .. changed.Where(e => e.State == EntityState.Added).Select(e => new Talk(e.Entity.Id, e.Entity.Kind, e.Entity.NetworkId, e.Entity.HeldOn))];
    }

    /// <summary>A line for each step and network that is planned or was realised.</summary>
    private static IEnumerable<StudyStepView> Steps(Study study, StudyPlan plan, IReadOnlyList<Talk> talks, IReadOnlyList<Finding> findings) =>
        from kind in Enum.GetValues<StudyStepKind>()
        from network in StudyPlan.IsOfOneNetwork(kind) ? study.NetworkIds.Select(n => (Guid?)n) : [null]
        let planned = plan.Steps.Where(s => s.Kind == kind && s.NetworkId == network).Sum(s => s.Planned)
        let realised = Realised(talks, findings, kind, network)
        where planned > 0 || realised > 0
        select new StudyStepView(kind, network, planned, realised);

    private static int Realised(IReadOnlyList<Talk> talks, IReadOnlyList<Finding> findings, StudyStepKind kind, Guid? network) => kind switch
    {
        StudyStepKind.Analysis => findings.Count,
        StudyStepKind.Feedback => findings.SelectMany(f => f.Returns).Where(g => network is null || g.NetworkId == network).Select(g => g.SessionId).Distinct().Count(),
        _ => talks.Count(t => t.Kind == kind && (network is null || t.NetworkId == network)),
    };

    private sealed record Talk(Guid Id, StudyStepKind Kind, Guid? NetworkId, DateOnly HeldOn);
}
