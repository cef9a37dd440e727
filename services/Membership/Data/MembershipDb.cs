using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Data;

/// <summary>The database of membership.</summary>
/// <remarks>Migrations: <c>services/add-migration.sh Membership NameOfTheChange</c>.</remarks>
public abstract class MembershipDb(DbContextOptions options) : ServiceDb(options)
{
    public DbSet<Person> People => Set<Person>();

    public DbSet<Organisation> Organisations => Set<Organisation>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        // Membership decides who belongs where: of two changes at one moment the later must see the earlier, or a person who left could stay.
        modelBuilder.Entity<Belonging>().Property(b => b.FactVersion).IsConcurrencyToken();
    }
}

/// <summary>Membership on SQLite.</summary>
public sealed class SqliteMembershipDb(DbContextOptions<SqliteMembershipDb> options) : MembershipDb(options);

/// <summary>Membership on SQL Server.</summary>
public sealed class SqlServerMembershipDb(DbContextOptions<SqlServerMembershipDb> options) : MembershipDb(options);
