using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Instruments;

/// <summary>The questions for one kind of talk.</summary>
internal static class PromptDeckHandler
{
    public static Task<Result<PromptDeckView>> Handle(PromptDeck query, AssessmentDb db, Call call, CancellationToken stop) =>
        Task.FromResult<Result<PromptDeckView>>(GuideLibrary.Decks[query.Kind]);
}

/// <summary>Five ways of working beside each other.</summary>
internal static class WaysOfWorkingHandler
{
    public static Task<Result<IReadOnlyList<WayOfWorkingView>>> Handle(WaysOfWorking query, AssessmentDb db, Call call, CancellationToken stop) =>
        Task.FromResult(Result<IReadOnlyList<WayOfWorkingView>>.Of(GuideLibrary.Ways));
}
