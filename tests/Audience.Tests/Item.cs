using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LivingNetworks.Audience.Tests;

/// <summary>Something to read.</summary>
public sealed class Item : IAudienced
{
    public long Id { get; init; }

    public Guid NetworkId { get; init; }

    public Guid AuthorId { get; init; }

    public AudienceLevel Audience { get; init; }

    public Guid? CircleId { get; init; }

    public Guid? AuthorOrganisationId { get; init; }

    public IReadOnlyList<Guid> ConfidantIds { get; init; } = [];

    public DateTimeOffset ArisenAt { get; init; }
}

/// <summary>A database as a service has it: moments as ticks, levels by name, named persons as a list.</summary>
public sealed class ItemsDb(string path) : DbContext
{
    public DbSet<Item> Items => Set<Item>();

    public DbSet<Belonging> Belongings => Set<Belonging>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite($"Data Source={path};Pooling=False");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.MapBelongings();
        modelBuilder.Entity<Item>(item =>
        {
            item.Property(i => i.Id).ValueGeneratedNever();
            item.Property(i => i.Audience).HasConversion<string>();
            item.PrimitiveCollection(i => i.ConfidantIds);
        });
    }

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(moment => moment.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
