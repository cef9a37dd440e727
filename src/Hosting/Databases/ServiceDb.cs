using LivingNetworks.Audience;
using LivingNetworks.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LivingNetworks.Hosting;

/// <summary>Something whose changes are counted, so that two people do not overwrite each other.</summary>
public interface IVersioned
{
    /// <summary>1 when new; one higher after every saved change to it or to what it owns.</summary>
    long Version { get; }
}

/// <summary>The database of one service: its own tables, and those that every service keeps (outbox, inbox, commands done, belongings).</summary>
public abstract class ServiceDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>Events that wait to be sent.</summary>
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    /// <summary>Events that were applied.</summary>
    public DbSet<InboxMessage> Inbox => Set<InboxMessage>();

    /// <summary>Commands that were carried out.</summary>
    public DbSet<DoneCommand> DoneCommands => Set<DoneCommand>();

    /// <summary>Who belongs where, as far as this service heard.</summary>
    public DbSet<Belonging> Belongings => Set<Belonging>();

    /// <summary>Persons who were erased.</summary>
    public DbSet<ErasedPerson> ErasedPersons => Set<ErasedPerson>();

    /// <summary>Networks that ended, with how long they are kept.</summary>
    public DbSet<EndedNetwork> EndedNetworks => Set<EndedNetwork>();

    /// <summary>A network ended or goes on: how long it is kept. The caller saves.</summary>
    public async Task<EndedNetwork> EndingOf(Guid networkId, CancellationToken stop) =>
        await EndedNetworks.FindAsync([networkId], stop) ?? EndedNetworks.Add(new EndedNetwork(networkId)).Entity;

    /// <summary>Tells the other services of a change, in the transaction that saves the change.</summary>
    /// <param name="data">The fact.</param>
    /// <param name="audience">Who may know of the thing that changed.</param>
    /// <param name="call">The call under way; gives the moment.</param>
    /// <param name="actor">Who did it; null for aggregate events. Left out below L3 whatever is given.</param>
    public void Publish<TEvent>(TEvent data, AudienceLevel audience, Call call, Guid? actor = null)
        where TEvent : class, IEvent => Outbox.Add(OutboxMessage.For(data, audience, actor, call.Now));

    /// <summary>The version that a thing has once the changes made so far are saved: what the view that answers a command says.</summary>
    public long VersionOf(IVersioned thing)
    {
        ChangeTracker.DetectChanges();
        var entry = Entry(thing);
        if (entry.State == EntityState.Detached) return thing.Version;
        var saved = entry.State == EntityState.Added ? 0 : (long)entry.Property(nameof(IVersioned.Version)).OriginalValue!;
        return ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Any(e => ReferenceEquals(Root(e)?.Entity, thing)) ? saved + 1 : saved;
    }

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        CountVersions();
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        CountVersions();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<string>().HaveMaxLength(Shape.DefaultTextLength);
        configurationBuilder.Properties<decimal>().HavePrecision(18, 2);
        configurationBuilder.Conventions.Add(_ => new EnumsAsText());
        Providers.Configure(configurationBuilder, Database);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.MapBelongings();
        modelBuilder.MapMessaging();
        modelBuilder.Entity<DoneCommand>(done =>
        {
            done.ToTable("DoneCommands");
            done.HasKey(c => c.CommandId);
            done.Property(c => c.CommandId).ValueGeneratedNever();
            done.Property(c => c.Fingerprint).HasMaxLength(200);
            done.Property(c => c.Answer).HasMaxLength(-1);
            done.HasIndex(c => c.DoneAt);
        });
        modelBuilder.Entity<EndedNetwork>(ended =>
        {
            ended.ToTable("EndedNetworks");
            ended.HasKey(e => e.NetworkId);
            ended.Property(e => e.NetworkId).ValueGeneratedNever();
        });
        modelBuilder.ApplyConfigurationsFromAssembly(GetType().Assembly);
        foreach (var versioned in modelBuilder.Model.GetEntityTypes().Where(t => typeof(IVersioned).IsAssignableFrom(t.ClrType)))
        {
            versioned.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
        }
    }

    private void CountVersions()
    {
        ChangeTracker.DetectChanges();
        var changed = new Dictionary<object, EntityEntry>(ReferenceEqualityComparer.Instance);
        foreach (var entry in ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList())
        {
            if (Root(entry) is { } root && root.State != EntityState.Deleted) changed[root.Entity] = root;
        }

        foreach (var version in changed.Values.Select(e => e.Property(nameof(IVersioned.Version))))
        {
            version.CurrentValue = (version.EntityEntry.State == EntityState.Added ? 0 : (long)version.OriginalValue!) + 1;
        }
    }

    /// <summary>The versioned thing that an entry is, or that owns it; null for anything else.</summary>
    private EntityEntry? Root(EntityEntry entry)
    {
        while (true)
        {
            if (entry.Entity is IVersioned) return entry;
            if (entry.Metadata.FindOwnership() is not { } ownership || OwnerOf(entry, ownership) is not { } owner) return null;
            entry = owner;
        }
    }

    private EntityEntry? OwnerOf(EntityEntry entry, IForeignKey ownership)
    {
        var key = ownership.Properties.Select(p => entry.Property(p.Name)).Select(p => p.CurrentValue ?? p.OriginalValue).ToArray();
        return ChangeTracker.Entries().FirstOrDefault(e =>
            e.Metadata == ownership.PrincipalEntityType
            && ownership.PrincipalKey.Properties.Select(p => e.Property(p.Name).CurrentValue).SequenceEqual(key));
    }
}
