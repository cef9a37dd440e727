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

    public DbSet<OrganisationContact> Contacts => Set<OrganisationContact>();

    public DbSet<Affiliation> Affiliations => Set<Affiliation>();

    public DbSet<Network> Networks => Set<Network>();

    public DbSet<NetworkRelation> Relations => Set<NetworkRelation>();

    public DbSet<Statement> Statements => Set<Statement>();

    public DbSet<Participation> Participations => Set<Participation>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<Suggestion> Suggestions => Set<Suggestion>();

    public DbSet<ShortLine> ShortLines => Set<ShortLine>();

    public DbSet<ShortLineCount> ShortLineCounts => Set<ShortLineCount>();

    public DbSet<RoleAssignment> Roles => Set<RoleAssignment>();

    public DbSet<AmbassadorCharge> AmbassadorCharges => Set<AmbassadorCharge>();

    public DbSet<Group> Groups => Set<Group>();

    public DbSet<GroundRule> Rules => Set<GroundRule>();

    public DbSet<Goal> Goals => Set<Goal>();

    public DbSet<PhaseReading> PhaseReadings => Set<PhaseReading>();

    public DbSet<SharingAgreement> SharingAgreements => Set<SharingAgreement>();

    /// <summary>Receipts of erasures.</summary>
    public DbSet<Erasure> Erasures => Set<Erasure>();

    /// <summary>When operators could look into the database, and why.</summary>
    public DbSet<EmergencyAccess> EmergencyAccesses => Set<EmergencyAccess>();

    /// <summary>The register of exports and of what operators did; lines are only added.</summary>
    public DbSet<RegisterLine> Register => Set<RegisterLine>();

    /// <summary>The versions of networks' privacy statements; they are only added.</summary>
    public DbSet<PrivacyStatementVersion> PrivacyStatements => Set<PrivacyStatementVersion>();

    /// <summary>What was heard of sessions that were held.</summary>
    public DbSet<HeldSession> HeldSessions => Set<HeldSession>();

    /// <summary>Somebody belongs from now on, or differently than before: notes it here and gives the fact for the event.</summary>
    public async Task<BelongingFact> Belong(
        Guid personId, Guid networkId, Standing standing, Guid circleId, DateTimeOffset from, DateTimeOffset readsInsideFrom, CancellationToken stop)
    {
        var row = await Belongings.FindAsync([personId, networkId, standing, circleId], stop);
        var fact = new BelongingFact(personId, networkId, standing, circleId, from, null, readsInsideFrom, (row?.FactVersion ?? 0) + 1);
        await this.ApplyBelongings([fact], stop);
        return fact;
    }

    /// <summary>Somebody belongs no longer; nothing to tell where they did not.</summary>
    public async Task<IReadOnlyList<BelongingFact>> EndBelonging(
        Guid personId, Guid networkId, Standing standing, Guid circleId, DateTimeOffset until, CancellationToken stop)
    {
        var row = await Belongings.FindAsync([personId, networkId, standing, circleId], stop);
        if (row is null || row.Until <= until) return [];
        var fact = new BelongingFact(personId, networkId, standing, circleId, row.From, until, row.ReadsInsideFrom, row.FactVersion + 1);
        row.Take(fact);
        return [fact];
    }

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
