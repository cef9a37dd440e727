using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Research;

/// <summary>Forms a finding from approved excerpts.</summary>
internal static class FormFindingHandler
{
    public static async Task<Result<FindingView>> Handle(FormFinding command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.StudyOnDesk(command.StudyId, call, stop) is not { } study) return CommonRefusals.NotFound("studyId");
        if (study.State != StudyState.Open) return Refusals.StudyNotUnderWay;
        if ((await db.PlanOf(study, stop)).MayAnalyse(study) is { } tooEarly) return tooEarly;
        Guid[] ids = [.. command.ExcerptIds.Distinct()];
        if (await db.Excerpts.CountAsync(e => e.StudyId == study.Id && e.State == ExcerptState.Approved && ids.Contains(e.Id), stop) != ids.Length) return Refusals.StudyFindingOnApproved;

        var finding = Finding.Form(study.Id, command.Statement, ids, Call.NewId(), call.Now);
        db.Findings.Add(finding);
        return FindingViews.Of(finding, study, await call.Reader(db, stop));
    }
}

/// <summary>Lets go of a finding.</summary>
internal static class DropFindingHandler
{
    public static async Task<Result<StudyProgressView>> Handle(DropFinding command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.FindingOnDesk(command.FindingId, call, stop) is not var (finding, study)) return CommonRefusals.NotFound("findingId");
        if (finding.PublishedTo is not null) return Refusals.StudyStepOver;

        db.Findings.Remove(finding);
        return await db.Progress(study, call, stop);
    }
}

/// <summary>A finding was given back to a network.</summary>
internal static class GiveBackFindingHandler
{
    public static async Task<Result<FindingView>> Handle(GiveBackFinding command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.FindingOnDesk(command.FindingId, call, stop) is not var (finding, study)) return CommonRefusals.NotFound("findingId");
        var reader = await call.Reader(db, stop);
        if (!study.NetworkIds.Contains(command.NetworkId) || !reader.In(command.NetworkId).IsResearcher) return CommonRefusals.NotFound("networkId");
        if (study.State != StudyState.Open) return Refusals.StudyNotUnderWay;
        var session = await Session(command, finding, db, stop);
        if (finding.GiveBack(command, session, call.Now) is { } refusal) return refusal;

        db.Publish(new FindingGivenBack(finding.Id, study.Id, command.NetworkId, session!.SessionId), AudienceLevel.Inside, call);
        return FindingViews.Of(finding, study, reader);
    }

    /// <summary>The session by its id, or the one that was held on a day; a researcher is around the network and has no list of its sessions.</summary>
    private static async Task<KnownSession?> Session(GiveBackFinding command, Finding finding, AssessmentDb db, CancellationToken stop)
    {
        if (command.SessionId is { } id) return await db.Sessions.FindAsync([id], stop);
        if (command.HeldOn is not { } day) return null;
        var (network, from) = (command.NetworkId, new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));
        var (until, formedAt) = (from.AddDays(1), finding.FormedAt);
        return await db.Sessions.Where(s => s.NetworkId == network && s.WasHeld && s.StartsAt >= from && s.StartsAt < until && s.StartsAt >= formedAt).OrderBy(s => s.StartsAt).FirstOrDefaultAsync(stop);
    }
}

/// <summary>Publishes the findings of a study.</summary>
internal static class PublishFindingsHandler
{
    public static async Task<Result<StudyProgressView>> Handle(PublishFindings command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.StudyOnDesk(command.StudyId, call, stop) is not { } study) return CommonRefusals.NotFound("studyId");
        if (study.State != StudyState.Open) return Refusals.StudyNotUnderWay;
        if (command.Audience is not (AudienceLevel.Inside or AudienceLevel.OuterCircle or AudienceLevel.Open)) return Refusals.StudyReleaseLevel;
        var plan = await db.PlanOf(study, stop);
        if (command.ExpectedVersion is { } expected && expected != plan.Version) return CommonRefusals.ChangedMeanwhile;
        if (plan.Publish(study, await db.WorkOf(study, stop)) is { } tooEarly) return tooEarly;
        foreach (var finding in await db.FindingsOf(study.Id, stop))
        {
            if (finding.Publish(command.Audience) is { } refusal) return refusal;
        }

        db.Publish(new FindingsPublished(study.Id, study.NetworkIds, command.Audience), AudienceLevel.Inside, call);
        return await db.Progress(study, call, stop);
    }
}

/// <summary>What studies of a network found, as far as the caller may read it.</summary>
internal static class FindingsHandler
{
    private const int AtMost = 100;

    public static async Task<Result<IReadOnlyList<FindingView>>> Handle(Findings query, AssessmentDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var studies = await db.Studies.AsNoTracking().Where(s => s.NetworkIds.Contains(query.NetworkId) && (query.StudyId == null || s.Id == query.StudyId))
            .OrderByDescending(s => s.DesignedAt).Take(AtMost).ToDictionaryAsync(s => s.Id, stop);
        Guid[] ids = [.. studies.Keys];
        var findings = await db.Findings.AsNoTracking().Where(f => ids.Contains(f.StudyId)).OrderByDescending(f => f.FormedAt).ThenByDescending(f => f.Id).Take(AtMost).ToListAsync(stop);
        return Result<IReadOnlyList<FindingView>>.Of([.. findings
            .Where(f => reader.Researches(studies[f.StudyId]) || reader.Reads(f, query.NetworkId)).Select(f => FindingViews.Of(f, studies[f.StudyId], reader))]);
    }
}

/// <summary>How findings are shown, and to whom.</summary>
internal static class FindingViews
{
    /// <summary>A finding of a study that the caller does the research of.</summary>
    public static async Task<(Finding Finding, Study Study)?> FindingOnDesk(this AssessmentDb db, Guid findingId, Call call, CancellationToken stop) =>
        await db.Findings.SingleOrDefaultAsync(f => f.Id == findingId, stop) is { } finding && await db.StudyOnDesk(finding.StudyId, call, stop) is { } study ? (finding, study) : null;

    /// <summary>Whether somebody reads a finding because of what a network heard and let go; the group let it go, so there is no author whose consent a researcher needs.</summary>
    public static bool Reads(this Reader reader, Finding finding, Guid networkId) => finding.In(networkId) is { } heard
        && (AudiencePolicy.MayRead(reader, heard) || (heard.Audience == AudienceLevel.OuterCircle && AudiencePolicy.MayReadReleased(reader, networkId)));

    /// <summary>A finding with what the reader may know of where it was given back.</summary>
    public static FindingView Of(Finding finding, Study study, Reader reader)
    {
        var researches = reader.Researches(study);
        return new FindingView(
            finding.Id, study.Id, study.Title, finding.Statement, finding.FormedAt, finding.PublishedTo ?? (finding.Returns.Count > 0 ? AudienceLevel.Inside : AudienceLevel.Confidant),
            finding.SomethingWithdrawn, researches ? [.. finding.BasedOnIds] : [],
            [.. finding.Returns.Where(g => researches || reader.In(g.NetworkId).IsInside).OrderBy(g => g.At).Select(g => new GivenBackView(g.NetworkId, g.SessionId, g.At, g.Surprise, g.MayGo))],
            researches && study.State == StudyState.Open && finding.PublishedTo is null);
    }
}
