using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Rounds;

/// <summary>Writes down what the network made of the results; may be put better later.</summary>
internal static class RecordReadingHandler
{
    public static async Task<Result<RoundView>> Handle(RecordReading command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.RoundInSight(command.RoundId, call, stop) is not { } round) return CommonRefusals.NotFound("roundId");
        if (round.HasChangedSince(command.ExpectedVersion)) return CommonRefusals.ChangedMeanwhile;

        var reading = new Reading(round.DialogueSessionId ?? Guid.Empty, command.MadeOfIt, command.Surprises, command.Actions);
        if (round.Read(reading, await db.DialogueOf(round, stop), out var first) is { } refusal) return refusal;

        if (first) db.Publish(new RoundDiscussed(round.Id, round.NetworkId, reading.SessionId), AudienceLevel.Inside, call);
        return await db.View(round, call, stop);
    }
}
