using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Studies;

/// <summary>The studies that follow one network, for those inside and for its researchers.</summary>
internal static class StudiesOfNetworkHandler
{
    public static async Task<Result<StudiesOfNetworkView>> Handle(StudiesOfNetwork query, AssessmentDb db, Call call, CancellationToken stop)
    {
        var place = (await call.Reader(db, stop)).In(query.NetworkId);
        if (place is { IsInside: false, IsResearcher: false }) return CommonRefusals.NotFound("networkId");

        var studies = await db.Views(await db.StudiesIn([query.NetworkId], call, stop), call, stop);
        var researchers = place.MayDesign() ? await db.ResearchersOf([query.NetworkId], call.Now, stop) : [];
        return new StudiesOfNetworkView(query.NetworkId, studies, place.IsInside, place.MayDesign(), researchers);
    }
}
