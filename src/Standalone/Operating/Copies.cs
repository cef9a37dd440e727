using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Standalone.Operating;

/// <summary>What one service keeps of others: rows by id, as their owner has them and as they are kept. Names of fields and ids only.</summary>
/// <param name="At">The service that keeps it.</param>
/// <param name="Name">The projection.</param>
/// <param name="Owned">The rows as they ought to be.</param>
/// <param name="Kept">The rows as they are.</param>
internal sealed record Copy(string At, string Name, Func<AllDatabases, CancellationToken, Task<Rows>> Owned, Func<AllDatabases, CancellationToken, Task<Rows>> Kept)
{
    private static readonly Standing[] OfStudies = [Standing.StudyReader, Standing.StudyConsent];

    /// <summary>Every projection of every service.</summary>
    public static readonly IReadOnlyList<Copy> All =
    [
        Belongings("membership", d => d.Membership, ["assessment"]),
        Belongings("sessions", d => d.Sessions, ["membership", "assessment"]),
        Belongings("learninglog", d => d.LearningLog, ["membership", "sessions", "assessment"]),
        Belongings("assessment", d => d.Assessment, ["membership"]),
        .. new[] { "sessions", "learninglog", "assessment" }.SelectMany(at => new[] { Endings(at), Erasures(at) }),
        new("membership", "held-sessions",
            async (d, stop) => Rows.Of(await d.Sessions.Sessions.AsNoTracking().Where(s => s.HeldAt != null).Select(s => new { s.Id, s.NetworkId, s.Kind, s.HeldAt }).ToListAsync(stop), s => $"session={s.Id}", s => s.NetworkId, s => [("kind", s.Kind), ("held-at", s.HeldAt)]),
            async (d, stop) => Rows.Of(await d.Membership.HeldSessions.AsNoTracking().Where(s => s.HeldAt != null).ToListAsync(stop), s => $"session={s.Id}", s => s.NetworkId, s => [("kind", s.Kind), ("held-at", s.HeldAt)])),
        new("sessions", "concluded-networks", Ended,
            async (d, stop) => Rows.Of(await d.Sessions.ConcludedNetworks.AsNoTracking().ToListAsync(stop), n => $"network={n.NetworkId}", n => n.NetworkId, _ => [])),
        new("assessment", "concluded-networks", Ended,
            async (d, stop) => Rows.Of(await d.Assessment.ConcludedNetworks.AsNoTracking().ToListAsync(stop), n => $"network={n.NetworkId}", n => n.NetworkId, _ => [])),
        new("learninglog", "networks",
            async (d, stop) => Rows.Of(await d.Membership.Networks.AsNoTracking().ToListAsync(stop), n => $"network={n.Id}", n => n.Id, n => [("ended", n.HasEnded), ("openness", n.Openness)]),
            async (d, stop) =>
            {
                // A network of which nothing was said yet is one that goes on, quietly.
                var heard = await d.LearningLog.Networks.AsNoTracking().ToDictionaryAsync(n => n.Id, stop);
                var all = await d.Membership.Networks.AsNoTracking().Select(n => n.Id).ToListAsync(stop);
                return Rows.Of(all.Union(heard.Keys), id => $"network={id}", id => id, id => heard.GetValueOrDefault(id) is { } n ? [("ended", n.HasEnded), ("openness", n.Openness)] : [("ended", false), ("openness", default(LivingNetworks.Membership.Contracts.OpennessMode))]);
            }),
        new("assessment", "origins",
            async (d, stop) => Rows.Of((await d.Membership.Networks.AsNoTracking().ToListAsync(stop)).Where(n => n.Origins.Any(o => o.Weight > 0)), n => $"network={n.Id}", n => n.Id, n => [("kinds", string.Join(',', n.Origins.Where(o => o.Weight > 0).Select(o => o.Kind.ToString().ToUpperInvariant()).Order()))]),
            async (d, stop) => Rows.Of((await d.Assessment.Origins.AsNoTracking().ToListAsync(stop)).Where(o => o.Codes.Count > 0), o => $"network={o.NetworkId}", o => o.NetworkId, o => [("kinds", string.Join(',', o.Codes.Order()))])),
        new("learninglog", "sessions",
            async (d, stop) => Rows.Of(await d.Sessions.Sessions.AsNoTracking().Where(s => s.StartsAt != null).ToListAsync(stop), s => $"session={s.Id}", s => s.NetworkId, s => [("kind", s.Kind), ("group", s.GroupId), ("held-at", s.HeldAt)]),
            async (d, stop) => Rows.Of(await d.LearningLog.Sessions.AsNoTracking().ToListAsync(stop), s => $"session={s.Id}", s => s.NetworkId, s => [("kind", s.Kind), ("group", s.GroupId), ("held-at", s.HeldAt)])),
        new("assessment", "sessions",
            async (d, stop) => Rows.Of(await d.Sessions.Sessions.AsNoTracking().Where(s => s.StartsAt != null).ToListAsync(stop), s => $"session={s.Id}", s => s.NetworkId, s => [("starts-at", s.StartsAt), ("cancelled", s.State == SessionState.Cancelled)]),
            async (d, stop) => Rows.Of(await d.Assessment.Sessions.AsNoTracking().ToListAsync(stop), s => $"session={s.SessionId}", s => s.NetworkId, s => [("starts-at", s.StartsAt), ("cancelled", s.IsCancelled)])),
    ];

    /// <summary>Whose belonging is kept with whom: membership's but studies' in assessment, and the circles of sessions with the sessions themselves.</summary>
    private static Copy Belongings(string at, Func<AllDatabases, ServiceDb> kept, string[] from) => new(
        at, "belongings",
        async (d, stop) =>
        {
            var rows = new List<Belonging>();
            foreach (var owner in from) rows.AddRange(await OwnOf(owner, d).ToListAsync(stop));
            return Rows.Of(rows, Key, b => b.NetworkId, Values);
        },
        async (d, stop) =>
        {
            var own = (await OwnOf(at, d).ToListAsync(stop)).Select(Key).ToHashSet(StringComparer.Ordinal);
            return Rows.Of((await kept(d).Belongings.AsNoTracking().ToListAsync(stop)).Where(b => !own.Contains(Key(b))), Key, b => b.NetworkId, Values);
        });

    /// <summary>The belongings that a service decides about itself.</summary>
    public static IQueryable<Belonging> OwnOf(string service, AllDatabases d) => service switch
    {
        "membership" => d.Membership.Belongings.AsNoTracking().Where(b => !OfStudies.Contains(b.Standing)),
        "sessions" => d.Sessions.Belongings.AsNoTracking().Where(b => b.Standing == Standing.CircleMember && d.Sessions.Sessions.Any(s => s.Id == b.CircleId)),
        "assessment" => d.Assessment.Belongings.AsNoTracking().Where(b => OfStudies.Contains(b.Standing)),
        _ => d.LearningLog.Belongings.AsNoTracking().Where(b => false),
    };

    private static string Key(Belonging b) => $"person={b.PersonId} network={b.NetworkId} standing={b.Standing} circle={b.CircleId}";

    private static (string, object?)[] Values(Belonging b) => [("from", b.From), ("until", b.Until), ("reads-inside-from", b.ReadsInsideFrom), ("version", b.FactVersion)];

    private static Copy Endings(string at) => new(at, "endings", (d, stop) => Read("membership", d, stop), (d, stop) => Read(at, d, stop));

    private static Copy Erasures(string at) => new(
        at, "erasures",
        async (d, stop) => Rows.Of(await d.Membership.ErasedPersons.AsNoTracking().Select(e => e.ErasureId).ToListAsync(stop), id => $"erasure={id}", _ => Guid.Empty, _ => []),
        async (d, stop) => Rows.Of(await Db(at, d).ErasedPersons.AsNoTracking().Select(e => e.ErasureId).ToListAsync(stop), id => $"erasure={id}", _ => Guid.Empty, _ => []));

    private static async Task<Rows> Read(string at, AllDatabases d, CancellationToken stop) =>
        Rows.Of(await Db(at, d).EndedNetworks.AsNoTracking().ToListAsync(stop), n => $"network={n.NetworkId}", n => n.NetworkId, n => [("ended-at", n.EndedAt), ("kept-until", n.KeptUntil)]);

    private static async Task<Rows> Ended(AllDatabases d, CancellationToken stop) =>
        Rows.Of((await d.Membership.Networks.AsNoTracking().ToListAsync(stop)).Where(n => n.HasEnded), n => $"network={n.Id}", n => n.Id, _ => []);

    private static ServiceDb Db(string name, AllDatabases d) => d.Parts.Single(p => p.Name == name).Db;
}

/// <summary>Rows by what identifies them, each with its network and its fields.</summary>
internal sealed class Rows
{
    private readonly Dictionary<string, Row> _rows;

    private Rows(Dictionary<string, Row> rows) => _rows = rows;

    public int Count => _rows.Count;

    public static Rows Of<T>(IEnumerable<T> rows, Func<T, string> key, Func<T, Guid> network, Func<T, (string, object?)[]> fields) =>
        new(rows.GroupBy(key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Row(network(g.First()), fields(g.First())), StringComparer.Ordinal));

    /// <summary>What is kept otherwise: absent, surplus, or with fields that differ. What belongs to networks whose time of keeping is over goes service by service, and is left out.</summary>
    public IEnumerable<(string Key, string What)> DifferFrom(Rows kept, IReadOnlySet<Guid> over)
    {
        foreach (var (key, row) in _rows.Where(r => !over.Contains(r.Value.Network)))
        {
            if (!kept._rows.TryGetValue(key, out var other)) yield return (key, "absent");
            else if (row.Fields.Zip(other.Fields).Where(f => !Equals(f.First.Value, f.Second.Value)).Select(f => f.First.Name).ToList() is { Count: > 0 } differ) yield return (key, $"differs:{string.Join(',', differ)}");
        }

        foreach (var (key, _) in kept._rows.Where(r => !over.Contains(r.Value.Network) && !_rows.ContainsKey(r.Key))) yield return (key, "surplus");
    }

    private sealed record Row(Guid Network, (string Name, object? Value)[] Fields);
}
