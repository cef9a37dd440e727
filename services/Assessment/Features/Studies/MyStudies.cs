using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Studies;

/// <summary>The studies that ask the caller, and those that the caller guides.</summary>
internal static class MyStudiesHandler
{
    public static async Task<Result<IReadOnlyList<StudyView>>> Handle(MyStudies query, AssessmentDb db, Call call, CancellationToken stop)
    {
        Guid[] networks = [.. (await call.Reader(db, stop)).Networks];
        return Result<IReadOnlyList<StudyView>>.Of(await db.Views(await db.StudiesIn(networks, call, stop), call, stop));
    }
}
