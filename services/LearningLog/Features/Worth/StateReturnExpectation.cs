using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;

namespace LivingNetworks.LearningLog.Features.Worth;

/// <summary>Answers <see cref="StateReturnExpectation"/>.</summary>
internal static class StateReturnExpectationHandler
{
    public static async Task<Result<ExpectationView>> Handle(StateReturnExpectation command, LearningLogDb db, Call call, CancellationToken stop)
    {
        if (!(await call.Reader(db, stop)).In(command.NetworkId).IsInside) return CommonRefusals.NotFound("networkId");
        if (command.Kind == ReturnKind.NotAchieved) return CommonRefusals.NotRecognised("kind");
        if (await db.HasEnded(command.NetworkId, stop)) return Refusals.NetworkHasEnded;

        var expectation = new ReturnExpectation(Call.NewId(), call.Me, command, call.Now);
        db.Expectations.Add(expectation);
        return MyExpectationsHandler.View(expectation);
    }
}
