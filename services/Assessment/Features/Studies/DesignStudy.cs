using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Studies;

/// <summary>Designs a study.</summary>
internal static class DesignStudyHandler
{
    public static async Task<Result<StudyView>> Handle(DesignStudy command, AssessmentDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var places = command.NetworkIds.Select(reader.In).ToList();
        if (places.Any(p => p is { IsInside: false, IsOuter: false })) return CommonRefusals.NotFound("networkIds");
        if (!places.All(p => p.MayDesign())) return Refusals.StudyByResearcherOrFacilitator;

        var researchers = await db.ResearchersOf(command.NetworkIds, call.Now, stop);
        if (!command.ResearcherIds.All(researchers.Contains)) return Refusals.StudyForItsResearchers;

        var study = Study.Design(command, call.Me, Call.NewId(), call.Now);
        db.Studies.Add(study);
        return await db.View(study, call, stop);
    }

    /// <summary>The researchers of these networks now.</summary>
    public static async Task<IReadOnlyList<Guid>> ResearchersOf(this AssessmentDb db, IReadOnlyCollection<Guid> networkIds, DateTimeOffset now, CancellationToken stop) =>
        await db.Belongings.Where(b => networkIds.Contains(b.NetworkId) && b.Standing == Standing.Researcher && (b.Until == null || b.Until > now))
            .Select(b => b.PersonId).Distinct().ToListAsync(stop);
}
