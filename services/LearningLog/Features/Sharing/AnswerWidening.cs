using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;

namespace LivingNetworks.LearningLog.Features.Sharing;

/// <summary>Answers <see cref="AnswerWidening"/>.</summary>
internal static class AnswerWideningHandler
{
    public static async Task<Result<WideningAnswered>> Handle(AnswerWidening command, LearningLogDb db, Call call, CancellationToken stop)
    {
        var request = await db.Widenings.FindAsync([command.RequestId], stop);
        if (request is null || !request.Asks(call.Me)) return CommonRefusals.NotFound("requestId");

        var item = await db.ItemOf(request.ItemKind, request.ItemId, stop);
        if (item is null) return CommonRefusals.NotFound("requestId");
        var isNamedByNoSession = request is { ToAudience: AudienceLevel.Open, DecidedInSessionId: null };
        if (command.Agrees && isNamedByNoSession && await db.IsBrooding(request.NetworkId, stop)) return Refusals.Brooding with { Field = "requestId" };
        if (request.Answer(call.Me, command.Agrees, call.Now) is { } refusal) return refusal;

        db.Settle(request, item, call);
        return new WideningAnswered(request.Id, request.State);
    }
}
