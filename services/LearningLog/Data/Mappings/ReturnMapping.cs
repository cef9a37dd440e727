using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.LearningLog.Data;

/// <summary>Returns.</summary>
internal sealed class ReturnEntryMapping : IEntityTypeConfiguration<ReturnEntry>
{
    public void Configure(EntityTypeBuilder<ReturnEntry> entry)
    {
        entry.MapSharedItem("Returns");
        entry.Property(r => r.Text).HasMaxLength(2000);
        entry.Property(r => r.ForWhom).HasMaxLength(200);
        entry.Property(r => r.Unit).HasMaxLength(40);
        entry.Property(r => r.Source).HasMaxLength(200);
        entry.Property(r => r.Evidence).HasMaxLength(1000);
        entry.Ignore(r => r.HappenedOn);
        entry.HasIndex(r => r.CausedByReturnId);
    }
}

/// <summary>Expectations of return.</summary>
internal sealed class ReturnExpectationMapping : IEntityTypeConfiguration<ReturnExpectation>
{
    public void Configure(EntityTypeBuilder<ReturnExpectation> expectation)
    {
        expectation.ToTable("ReturnExpectations");
        expectation.HasKey(e => e.Id);
        expectation.Property(e => e.Id).ValueGeneratedNever();
        expectation.Property(e => e.Text).HasMaxLength(1000);
        expectation.HasIndex(e => new { e.NetworkId, e.PersonId });
    }
}

/// <summary>Celebrations of changes.</summary>
internal sealed class CelebrationMapping : IEntityTypeConfiguration<Celebration>
{
    public void Configure(EntityTypeBuilder<Celebration> celebration)
    {
        celebration.ToTable("Celebrations");
        celebration.HasKey(c => c.Id);
        celebration.Property(c => c.Id).ValueGeneratedNever();
        celebration.Property(c => c.How).HasMaxLength(500);
        celebration.HasIndex(c => new { c.NetworkId, c.MarkedAt });
        celebration.HasIndex(c => c.EntryId);
    }
}
