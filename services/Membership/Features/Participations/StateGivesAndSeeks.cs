using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;

namespace LivingNetworks.Membership.Features.Participations;

internal static class StateGivesAndSeeksHandler
{
    /// <summary>One give or seek is a line, not a story.</summary>
    private const int MostLetters = 200;

    public static async Task<Result<ParticipantView>> Handle(StateGivesAndSeeks command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (command.Gives.Any(g => g.Length > MostLetters)) return CommonRefusals.TooLong("gives", MostLetters);
        if (command.Seeks.Any(s => s.Length > MostLetters)) return CommonRefusals.TooLong("seeks", MostLetters);
        var found = await db.ParticipationToChange(command.ParticipationId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var participation = found.Value;
        if (participation.ChangedSince(command.ExpectedVersion) is { } stale) return stale;

        return participation.StateGivesAndSeeks(command.Gives, command.Seeks) is { } refusal
            ? refusal
            : ParticipantViews.Of(participation, call.Me, db.VersionOf(participation));
    }
}
