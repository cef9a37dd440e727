using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Rounds;

/// <summary>Which rounds somebody may see, and who can answer them.</summary>
internal static class RoundsInSight
{
    /// <summary>A round that the caller may see from inside; null for anybody else.</summary>
    public static async Task<Round?> RoundInSight(this AssessmentDb db, Guid roundId, Call call, CancellationToken stop)
    {
        var round = await db.Rounds.AsSplitQuery().SingleOrDefaultAsync(r => r.Id == roundId, stop);
        return round is not null && AudiencePolicy.MayRead(await call.Reader(db, stop), round.Inside) ? round : null;
    }

    /// <summary>Whether the reader may see any of a round: all of it from inside, what was released from outside.</summary>
    public static bool Sees(this Reader reader, Round round) =>
        AudiencePolicy.MayRead(reader, round.Inside) || (round.Released.Count > 0 && AudiencePolicy.MayReadReleased(reader, round.NetworkId));

    /// <summary>How many people can answer in each network: participants who do not facilitate there.</summary>
    public static async Task<Dictionary<Guid, int>> Participants(this AssessmentDb db, IReadOnlyCollection<Guid> networkIds, DateTimeOffset now, CancellationToken stop)
    {
        var inside = await db.Belongings.AsNoTracking()
            .Where(b => networkIds.Contains(b.NetworkId) && (b.Standing == Standing.Participant || b.Standing == Standing.Facilitator) && (b.Until == null || b.Until > now))
            .Select(b => new { b.NetworkId, b.PersonId, b.Standing })
            .ToListAsync(stop);
        return inside.GroupBy(b => b.NetworkId).ToDictionary(
            network => network.Key,
            network => network.GroupBy(b => b.PersonId).Count(person => person.All(b => b.Standing == Standing.Participant)));
    }

    /// <summary>How many people can answer in one network.</summary>
    public static async Task<int> Participants(this AssessmentDb db, Guid networkId, DateTimeOffset now, CancellationToken stop) =>
        (await db.Participants([networkId], now, stop)).GetValueOrDefault(networkId);

    /// <summary>How many answers an open round can have at most: as many as could answer when it opened, or can now.</summary>
    public static async Task<int> Places(this AssessmentDb db, Round round, DateTimeOffset now, CancellationToken stop) =>
        Math.Max(round.Invited ?? 0, await db.Participants(round.NetworkId, now, stop));

    /// <summary>The session in which a round is talked through.</summary>
    public static async Task<KnownSession?> DialogueOf(this AssessmentDb db, Round round, CancellationToken stop) =>
        round.DialogueSessionId is { } session ? await db.Sessions.FindAsync([session], stop) : null;

    /// <summary>Whether a command was given with an older picture of the round in mind.</summary>
    public static bool HasChangedSince(this Round round, long? expectedVersion) => expectedVersion is { } expected && expected != round.Version;
}
