using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Standalone.Operating;

/// <summary>Every projection of every service: what it keeps of others, and how its owner has it.</summary>
internal static class Copies
{
    private static readonly Standing[] OfStudies = [Standing.StudyReader, Standing.StudyConsent];

    public static readonly IReadOnlyList<Copy> All =
    [
        Belongings("membership", ["assessment"], d => d.Membership.Belongings.Where(b => OfStudies.Contains(b.Standing))),
        new Copy<HeldSession>("membership", "held-sessions",
            async (d, stop) => [.. (await SessionsThat(d, s => s.HeldAt != null).ToListAsync(stop)).Select(s => new Fact<HeldSession>(
                $"session={s.Id}", s.NetworkId, () => new HeldSession(s.Id, s.NetworkId), ("Kind", s.Kind), ("HeldAt", s.HeldAt)))],
            d => d.Membership.HeldSessions, s => $"session={s.Id}", s => s.NetworkId) { Counts = s => s.HeldAt is not null },

        Belongings("sessions", ["membership", "assessment"], d => d.Sessions.Belongings.Where(b => b.Standing != Standing.CircleMember || !d.Sessions.Sessions.Any(s => s.Id == b.CircleId))),
        Endings("sessions"),
        Concluded<LivingNetworks.Sessions.Domain.ConcludedNetwork>("sessions", d => d.Sessions.ConcludedNetworks, n => n.NetworkId, (id, at) => new(id, at)),
        Erasures("sessions"),

        Belongings("learninglog", ["membership", "sessions", "assessment"], d => d.LearningLog.Belongings),
        Endings("learninglog"),
        new Copy<LearningLog.Domain.KnownNetwork>("learninglog", "networks",
            async (d, stop) => [.. (await d.Membership.Networks.AsNoTracking().Select(n => new { n.Id, n.State, n.Openness }).ToListAsync(stop)).Select(n => new Fact<LearningLog.Domain.KnownNetwork>(
                $"network={n.Id}", n.Id, () => new(n.Id), ("HasEnded", HasEnded(n.State)), ("Openness", n.Openness)) { MayBeAbsent = !HasEnded(n.State) && n.Openness == default })],
            d => d.LearningLog.Networks, n => $"network={n.Id}", n => n.Id),
        new Copy<LearningLog.Domain.KnownSession>("learninglog", "sessions",
            async (d, stop) => [.. (await SessionsThat(d, s => s.StartsAt != null).ToListAsync(stop)).Select(s => new Fact<LearningLog.Domain.KnownSession>(
                $"session={s.Id}", s.NetworkId, () => new(s.Id, s.NetworkId, s.Kind, s.GroupId), ("Kind", s.Kind), ("GroupId", s.GroupId), ("HeldAt", s.HeldAt)))],
            d => d.LearningLog.Sessions, s => $"session={s.Id}", s => s.NetworkId),
        Erasures("learninglog"),

        Belongings("assessment", ["membership"], d => d.Assessment.Belongings.Where(b => !OfStudies.Contains(b.Standing))),
        Endings("assessment"),
        Concluded<Assessment.Domain.ConcludedNetwork>("assessment", d => d.Assessment.ConcludedNetworks, n => n.NetworkId, (id, _) => new(id)),
        new Copy<Assessment.Domain.KnownOrigins>("assessment", "origins",
            async (d, stop) => [.. (await d.Membership.Networks.AsNoTracking().Where(n => n.Origins.Any(o => o.Weight > 0)).Select(n => new { n.Id, Kinds = n.Origins.Where(o => o.Weight > 0).Select(o => o.Kind).ToList() }).ToListAsync(stop))
                .Select(n => new Fact<Assessment.Domain.KnownOrigins>($"network={n.Id}", n.Id, () => new(n.Id), ("Codes", (IReadOnlyList<string>)[.. n.Kinds.Order().Select(k => k.ToString().ToUpperInvariant())])))],
            d => d.Assessment.Origins, o => $"network={o.NetworkId}", o => o.NetworkId) { Counts = o => o.Codes.Count > 0 },
        new Copy<Assessment.Domain.KnownSession>("assessment", "sessions",
            async (d, stop) => [.. (await SessionsThat(d, s => s.StartsAt != null).ToListAsync(stop)).Select(s => new Fact<Assessment.Domain.KnownSession>(
                $"session={s.Id}", s.NetworkId, () => new(s.Id, s.NetworkId), ("StartsAt", s.StartsAt), ("IsCancelled", s.State == SessionState.Cancelled)))],
            d => d.Assessment.Sessions, s => $"session={s.SessionId}", s => s.NetworkId),
        Erasures("assessment"),
    ];

    /// <summary>Whose belonging is kept with whom: membership's but for studies in assessment, and the circles of sessions with the sessions themselves.</summary>
    private static Copy<Belonging> Belongings(string at, string[] owners, Func<AllDatabases, IQueryable<Belonging>> ofOthers) => new(
        at, BelongingTable.Projection,
        async (d, stop) =>
        {
            var facts = new List<Fact<Belonging>>();
            foreach (var owner in owners)
            {
                facts.AddRange((await OwnOf(owner, d).AsNoTracking().ToListAsync(stop)).Select(b => new Fact<Belonging>(
                    Key(b), b.NetworkId, () => new(new(b.PersonId, b.NetworkId, b.Standing, b.CircleId, b.From, b.Until, b.ReadsInsideFrom, b.FactVersion)),
                    ("From", b.From), ("Until", b.Until), ("ReadsInsideFrom", b.ReadsInsideFrom), ("FactVersion", b.FactVersion))));
            }

            return facts;
        },
        ofOthers, Key, b => b.NetworkId);

    private static IQueryable<Belonging> OwnOf(string service, AllDatabases d) => service switch
    {
        "membership" => d.Membership.Belongings.Where(b => !OfStudies.Contains(b.Standing)),
        "sessions" => d.Sessions.Belongings.Where(b => b.Standing == Standing.CircleMember && d.Sessions.Sessions.Any(s => s.Id == b.CircleId)),
        "assessment" => d.Assessment.Belongings.Where(b => OfStudies.Contains(b.Standing)),
        _ => throw new ArgumentOutOfRangeException(nameof(service), service, null),
    };

    private static string Key(Belonging b) => $"person={b.PersonId} network={b.NetworkId} standing={b.Standing} circle={b.CircleId}";

    private static Copy<EndedNetwork> Endings(string at) => new(
        at, MembershipEvents.Endings,
        async (d, stop) => [.. (await d.Membership.EndedNetworks.AsNoTracking().ToListAsync(stop)).Select(n => new Fact<EndedNetwork>(
            $"network={n.NetworkId}", Guid.Empty, () => new(n.NetworkId), ("EndedAt", n.EndedAt), ("KeptUntil", n.KeptUntil)))],
        d => d.Part(at).Db.EndedNetworks, n => $"network={n.NetworkId}", _ => Guid.Empty);

    private static Copy<T> Concluded<T>(string at, Func<AllDatabases, IQueryable<T>> kept, Func<T, Guid> id, Func<Guid, DateTimeOffset, T> make)
        where T : class => new(
        at, "concluded-networks",
        async (d, stop) => [.. (await d.Membership.EndedNetworks.AsNoTracking().Where(n => n.EndedAt != null).ToListAsync(stop)).Select(n => new Fact<T>($"network={n.NetworkId}", Guid.Empty, () => make(n.NetworkId, n.EndedAt!.Value)))],
        kept, n => $"network={id(n)}", _ => Guid.Empty);

    /// <summary>Who was erased is forgotten everywhere, and that it is so is no projection: it cannot be made anew.</summary>
    private static Copy<ErasedPerson> Erasures(string at) => new(
        at, "erasures",
        async (d, stop) => [.. (await d.Membership.ErasedPersons.AsNoTracking().Select(e => e.ErasureId).ToListAsync(stop)).Select(id => new Fact<ErasedPerson>($"erasure={id}", Guid.Empty, null))],
        d => d.Part(at).Db.ErasedPersons, e => $"erasure={e.ErasureId}", _ => Guid.Empty);

    private static IQueryable<Session> SessionsThat(AllDatabases d, System.Linq.Expressions.Expression<Func<Session, bool>> which) => d.Sessions.Sessions.AsNoTracking().IgnoreAutoIncludes().Where(which);

    private static bool HasEnded(NetworkState state) => state is NetworkState.Concluded or NetworkState.FadedOut;
}
