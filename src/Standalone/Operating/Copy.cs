using LivingNetworks.Hosting;
using LivingNetworks.Messaging;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Standalone.Operating;

/// <summary>A projection: rows that one service keeps of what others own.</summary>
/// <param name="At">The service that keeps it.</param>
/// <param name="Name">Its name.</param>
internal abstract record Copy(string At, string Name)
{
    /// <summary>What is kept otherwise than its owner has it, by ids and names of fields; what belongs to networks whose time of keeping is over goes service by service, and is left out.</summary>
    public abstract Task<Compared> Compare(AllDatabases databases, IReadOnlySet<Guid> over, CancellationToken stop);

    /// <summary>Whether it can be made anew.</summary>
    public abstract bool CanBeRebuilt { get; }

    /// <summary>Takes every row away, and gives back how to put those that were there again where nothing else came in their place.</summary>
    public abstract Task<Action> Clear(AllDatabases databases, CancellationToken stop);

    /// <summary>Puts what still differs right, from the owner's own records; tells how many.</summary>
    public abstract Task<int> Mend(AllDatabases databases, CancellationToken stop);
}

/// <summary>What a comparison saw.</summary>
internal sealed record Compared(int Rows, IReadOnlyList<Difference> Differences);

/// <summary>A row as its owner has it.</summary>
/// <param name="Key">What identifies it.</param>
/// <param name="Network">Its network; empty where it stays whatever becomes of the network.</param>
/// <param name="New">Makes the row; null where only an event may.</param>
/// <param name="Fields">Its fields by the name of the property.</param>
internal sealed record Fact<T>(string Key, Guid Network, Func<T>? New, params (string Property, object? Value)[] Fields)
{
    /// <summary>Nothing was said of it, and nothing need be kept.</summary>
    public bool MayBeAbsent { get; init; }
}

/// <inheritdoc/>
internal sealed record Copy<T>(
    string At, string Name, Func<AllDatabases, CancellationToken, Task<List<Fact<T>>>> Owned, Func<AllDatabases, IQueryable<T>> Kept, Func<T, string> Key, Func<T, Guid> Network) : Copy(At, Name)
    where T : class
{
    /// <summary>Rows that say something; others wait for more to be heard.</summary>
    public Func<T, bool> Counts { get; init; } = _ => true;

    public override bool CanBeRebuilt => typeof(T) != typeof(Audience.ErasedPerson);

    public override async Task<Compared> Compare(AllDatabases databases, IReadOnlySet<Guid> over, CancellationToken stop)
    {
        var kept = (await Kept(databases).AsNoTracking().ToListAsync(stop)).Where(Counts).ToDictionary(Key, StringComparer.Ordinal);
        var (differences, rows) = (new List<Difference>(), kept.Count);
        foreach (var fact in await Owned(databases, stop))
        {
            var there = kept.Remove(fact.Key, out var row);
            if (over.Contains(fact.Network)) continue;
            if (!there && !fact.MayBeAbsent) Add("absent", fact.Key);
            if (there && Differing(fact, row!) is { Count: > 0 } fields) Add($"differs:{string.Join(',', fields)}", fact.Key);
        }

        foreach (var (key, _) in kept.Where(r => !over.Contains(Network(r.Value)))) Add("surplus", key);
        return new Compared(rows, differences);

        void Add(string what, string key) => differences.Add(new Difference(what, $"{At}/{Name} {key}"));
    }

    public override async Task<Action> Clear(AllDatabases databases, CancellationToken stop)
    {
        var before = await Kept(databases).AsNoTracking().ToListAsync(stop);
        await Kept(databases).ExecuteDeleteAsync(stop);
        var db = databases.Part(At).Db;
        return () =>
        {
            var made = Kept(databases).AsNoTracking().AsEnumerable().Select(Key).ToHashSet(StringComparer.Ordinal);
            db.AddRange(before.Where(row => !made.Contains(Key(row))));
        };
    }

    public override async Task<int> Mend(AllDatabases databases, CancellationToken stop)
    {
        var db = databases.Part(At).Db;
        var kept = (await Kept(databases).ToListAsync(stop)).ToDictionary(Key, StringComparer.Ordinal);
        var mended = 0;
        foreach (var fact in await Owned(databases, stop))
        {
            var there = kept.Remove(fact.Key, out var row);
            if (there ? Differing(fact, row!).Count == 0 : fact.MayBeAbsent) continue;
            mended++;
            var entry = there ? db.Entry(row!) : db.Add(fact.New!());
            foreach (var (property, value) in fact.Fields) entry.Property(property).CurrentValue = value;
        }

        var surplus = kept.Values.Where(Counts).ToList();
        db.RemoveRange(surplus);
        return mended + surplus.Count;
    }

    private static List<string> Differing(Fact<T> fact, T row) =>
        [.. fact.Fields.Where(f => !Same(f.Value, typeof(T).GetProperty(f.Property)!.GetValue(row))).Select(f => EventNames.Kebab(f.Property))];

    private static bool Same(object? one, object? other) => one is IEnumerable<string> many && other is IEnumerable<string> others && one is not string ? many.SequenceEqual(others) : Equals(one, other);
}
