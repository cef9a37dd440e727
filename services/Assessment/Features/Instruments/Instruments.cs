using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Instruments;

/// <summary>Every published questionnaire.</summary>
internal static class InstrumentsHandler
{
    public static Task<Result<IReadOnlyList<InstrumentView>>> Handle(Contracts.Instruments query, AssessmentDb db, Call call, CancellationToken stop) =>
        Task.FromResult(Result<IReadOnlyList<InstrumentView>>.Of([.. InstrumentLibrary.All.Select(i => i.Text)]));
}

/// <summary>One published questionnaire.</summary>
internal static class InstrumentHandler
{
    public static Task<Result<InstrumentView>> Handle(Instrument query, AssessmentDb db, Call call, CancellationToken stop) =>
        Task.FromResult<Result<InstrumentView>>(InstrumentLibrary.Find(query.Code, query.Version) is { } instrument ? instrument.Text : CommonRefusals.NotFound("code"));
}
