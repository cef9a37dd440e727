using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Audience;

/// <summary>The table of belongings that every service keeps for itself, and the two things one does with it.</summary>
public static class BelongingTable
{
    /// <summary>Maps the table.</summary>
    public static void MapBelongings(this ModelBuilder model) => model.Entity<Belonging>(belonging =>
    {
        belonging.ToTable("Belongings");
        belonging.HasKey(b => new { b.PersonId, b.NetworkId, b.Standing, b.CircleId });
        belonging.Property(b => b.Standing).HasConversion<string>().HasMaxLength(30);
        belonging.HasIndex(b => b.NetworkId);
    });

    /// <summary>Applies facts in any order; the caller saves.</summary>
    public static async Task ApplyBelongings(this DbContext db, IReadOnlyList<BelongingFact> facts, CancellationToken stop)
    {
        var rows = db.Set<Belonging>();
        foreach (var fact in facts)
        {
            var row = await rows.FindAsync([fact.PersonId, fact.NetworkId, fact.Standing, fact.CircleId], stop);
            if (row is null) rows.Add(new Belonging(fact));
            else row.Take(fact);
        }
    }

    /// <summary>Makes the reader for a person, in one query.</summary>
    public static async Task<Reader> ReaderFor(this DbContext db, Guid? personId, DateTimeOffset now, CancellationToken stop)
    {
        if (personId is not { } person) return Reader.Anonymous;
        var belongings = await db.Set<Belonging>().AsNoTracking().Where(b => b.PersonId == person).ToListAsync(stop);
        return new Reader(person, belongings, now);
    }
}
