using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Data;

/// <summary>Answers, apart from everything that knows people. See .github/decisions/0010-answers-apart-from-identity.md.</summary>
/// <remarks>Every key is a random number and, on SQLite, also the row's own place: no hidden row number tells who was first.
/// Nothing here says when. Migrations: <c>services/add-migration.sh Assessment Name AnswersDb</c>.</remarks>
public abstract class AnswersDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>Name of the connection string and of the file.</summary>
    public const string Name = "AnswersDb";

    /// <summary>One per round.</summary>
    public DbSet<AnswerBox> Boxes => Set<AnswerBox>();

    /// <summary>Tickets that were used; gone when the round is closed.</summary>
    public DbSet<SpentTicket> SpentTickets => Set<SpentTicket>();

    /// <summary>Answers of open rounds.</summary>
    public DbSet<HeldAnswer> HeldAnswers => Set<HeldAnswer>();

    /// <summary>Remarks of open rounds; not beside the answers they came with.</summary>
    public DbSet<HeldRemark> HeldRemarks => Set<HeldRemark>();

    /// <summary>Answers of closed rounds.</summary>
    public DbSet<KeptAnswer> KeptAnswers => Set<KeptAnswer>();

    /// <summary>Remarks of closed rounds that may be read out.</summary>
    public DbSet<KeptRemark> KeptRemarks => Set<KeptRemark>();

    /// <summary>Sheets of paper that one person copied, or two differently; of open rounds only.</summary>
    public DbSet<HalfSheet> HalfSheets => Set<HalfSheet>();

    // Mapped here and not in configuration classes: those of this assembly all belong to the other database.
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<AnswerBox>(box =>
        {
            box.HasKey(b => b.RoundId);
            box.Property(b => b.RoundId).ValueGeneratedNever();
        });
        modelBuilder.Entity<SpentTicket>(ticket =>
        {
            ticket.HasKey(t => t.Key);
            ticket.Property(t => t.Key).ValueGeneratedNever();
            ticket.HasIndex(t => t.RoundId);
        });
        modelBuilder.Entity<HeldAnswer>(held =>
        {
            held.HasKey(a => a.Key);
            held.Property(a => a.Key).ValueGeneratedNever();
            held.HasIndex(a => a.RoundId);
            held.Property(a => a.Given).HasMaxLength(4000);
            held.Property(a => a.Mark).HasMaxLength(16);
        });
        modelBuilder.Entity<HeldRemark>(held =>
        {
            held.HasKey(r => r.Key);
            held.Property(r => r.Key).ValueGeneratedNever();
            held.HasIndex(r => r.RoundId);
            held.Property(r => r.Words).HasMaxLength(1000);
            held.Property(r => r.Item).HasMaxLength(20);
        });
        modelBuilder.Entity<HalfSheet>(half =>
        {
            half.HasKey(h => h.Key);
            half.Property(h => h.Key).ValueGeneratedNever();
            half.HasIndex(h => h.RoundId);
            half.Property(h => h.First).HasMaxLength(4000);
            half.Property(h => h.FirstBy).HasMaxLength(16);
            half.Property(h => h.Second).HasMaxLength(4000);
            half.Property(h => h.SecondBy).HasMaxLength(16);
        });
        modelBuilder.Entity<KeptAnswer>(kept =>
        {
            kept.HasKey(a => a.Key);
            kept.Property(a => a.Key).ValueGeneratedNever();
            kept.HasIndex(a => a.RoundId);
            kept.Property(a => a.Given).HasMaxLength(4000);
            kept.Property(a => a.Mark).HasMaxLength(16);
        });
        modelBuilder.Entity<KeptRemark>(kept =>
        {
            kept.HasKey(r => r.Key);
            kept.Property(r => r.Key).ValueGeneratedNever();
            kept.HasIndex(r => r.RoundId);
            kept.Property(r => r.Words).HasMaxLength(1000);
            kept.Property(r => r.Item).HasMaxLength(20);
        });
    }
}

/// <summary>On SQLite.</summary>
public sealed class SqliteAnswersDb(DbContextOptions<SqliteAnswersDb> options) : AnswersDb(options);

/// <summary>On SQL Server.</summary>
public sealed class SqlServerAnswersDb(DbContextOptions<SqlServerAnswersDb> options) : AnswersDb(options);
