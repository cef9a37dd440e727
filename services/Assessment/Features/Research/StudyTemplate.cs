using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Research;

/// <summary>What a study can start from.</summary>
internal static class StudyTemplateHandler
{
    public static Task<Result<StudyTemplateView>> Handle(StudyTemplate query, AssessmentDb db, Call call, CancellationToken stop) =>
        Task.FromResult<Result<StudyTemplateView>>(GuideLibrary.Study);
}
