using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Audience;

/// <summary>The tables of belongings and of erased persons that every service keeps for itself, and what one does with them.</summary>
public static class BelongingTable
{
    /// <summary>The name of the projection.</summary>
    public const string Projection = "belongings";

    /// <summary>Maps the tables.</summary>
    public static void MapBelongings(this ModelBuilder model)
    {
        model.Entity<Belonging>(belonging =>
        {
            belonging.ToTable("Belongings");
            belonging.HasKey(b => new { b.PersonId, b.NetworkId, b.Standing, b.CircleId });
            belonging.Property(b => b.Standing).HasConversion<string>().HasMaxLength(30);
            belonging.HasIndex(b => b.NetworkId);
        });
        model.Entity<ErasedPerson>(erased =>
        {
            erased.ToTable("ErasedPersons");
            erased.HasKey(e => e.ErasureId);
            erased.Property(e => e.ErasureId).ValueGeneratedNever();
            erased.Property(e => e.PersonHash).HasMaxLength(64);
            erased.HasIndex(e => e.PersonHash);
            erased.HasIndex(e => e.PersonId);
        });
    }

    /// <summary>Applies facts in any order; the caller saves. Who was erased belongs nowhere, however late a fact about them arrives.</summary>
    public static async Task ApplyBelongings(this DbContext db, IReadOnlyList<BelongingFact> facts, CancellationToken stop)
    {
        if (facts.Count == 0) return;
        var hashes = facts.Select(f => f.PersonId).Distinct().Select(ErasedPerson.HashOf).ToList();
        var erased = (await db.Set<ErasedPerson>().Where(e => hashes.Contains(e.PersonHash)).Select(e => e.PersonHash).ToListAsync(stop)).ToHashSet();
        var rows = db.Set<Belonging>();
        foreach (var fact in facts.Where(f => erased.Count == 0 || !erased.Contains(ErasedPerson.HashOf(f.PersonId))))
        {
            var row = await rows.FindAsync([fact.PersonId, fact.NetworkId, fact.Standing, fact.CircleId], stop);
            if (row is null) rows.Add(new Belonging(fact));
            else row.Take(fact);
        }
    }

    /// <summary>Whether a person was erased; their sign-in may outlast that by minutes.</summary>
    public static Task<bool> IsErased(this DbContext db, Guid personId, CancellationToken stop)
    {
        var hash = ErasedPerson.HashOf(personId);
        return db.Set<ErasedPerson>().AnyAsync(e => e.PersonHash == hash, stop);
    }

    /// <summary>Makes the reader for a person, in one query; in two for who reads for a study.</summary>
    public static async Task<Reader> ReaderFor(this DbContext db, Guid? personId, DateTimeOffset now, CancellationToken stop)
    {
        if (personId is not { } person) return Reader.Anonymous;
        var belongings = await db.Set<Belonging>().AsNoTracking().Where(b => b.PersonId == person).ToListAsync(stop);
        Guid[] studies = [.. belongings.Where(b => b.Standing == Standing.StudyReader).Select(b => b.CircleId).Distinct()];
        Guid[] networks = [.. belongings.Where(b => b.Standing == Standing.StudyReader).Select(b => b.NetworkId).Distinct()];
        if (studies.Length > 0)
        {
            belongings.AddRange(await db.Set<Belonging>().AsNoTracking()
                .Where(b => networks.Contains(b.NetworkId) && b.Standing == Standing.StudyConsent && studies.Contains(b.CircleId) && b.PersonId != person)
                .ToListAsync(stop));
        }

        return new Reader(person, belongings, now);
    }
}
