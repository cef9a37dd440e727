using LivingNetworks.Assessment.Domain;
using LivingNetworks.Measurement;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Assessment.Data;

/// <summary>Rounds with their results.</summary>
internal sealed class RoundMapping : IEntityTypeConfiguration<Round>
{
    public void Configure(EntityTypeBuilder<Round> round)
    {
        round.ToTable("Rounds");
        round.HasKey(r => r.Id);
        round.Property(r => r.Id).ValueGeneratedNever();
        round.Property(r => r.Instrument).HasMaxLength(20);
        round.Property(r => r.InterventionNote).HasMaxLength(2000);
        round.Property(r => r.TicketKey).HasMaxLength(32);
        round.Property(r => r.FewestAnswers).HasDefaultValue(Disclosure.Floor);
        round.Ignore(r => r.Inside);
        round.Ignore(r => r.HasResults);
        round.Ignore(r => r.IsRunning);
        round.PrimitiveCollection(r => r.Released).HasField("_released").UsePropertyAccessMode(PropertyAccessMode.Field);
        round.OwnsOne(r => r.Reading, reading =>
        {
            reading.Property(r => r.MadeOfIt).HasMaxLength(4000);
            reading.Property(r => r.Surprises).HasMaxLength(4000);
            reading.Property(r => r.Actions).HasMaxLength(4000);
        });
        round.OwnsMany(r => r.Results, results =>
        {
            results.ToTable("RoundResults");
            results.WithOwner().HasForeignKey("RoundId");
            results.HasKey("RoundId", nameof(DimensionResult.Code));
            results.Property(r => r.Code).HasMaxLength(20);
            results.Ignore(r => r.Figures);
            results.PrimitiveCollection(r => r.Distribution);
            results.OwnsMany(r => r.Groups, groups =>
            {
                groups.ToTable("RoundGroupResults");
                groups.WithOwner().HasForeignKey("RoundId", "Code");
                groups.HasKey("RoundId", "Code", nameof(GroupResult.Group));
                // As long as the code it points at: SQL Server asks that of a key.
                groups.Property<string>("Code").HasMaxLength(20);
                groups.Property(g => g.Group).HasMaxLength(60);
            });
            results.Navigation(r => r.Groups).UsePropertyAccessMode(PropertyAccessMode.Field);
        });
        round.OwnsMany(r => r.Shifts, shifts =>
        {
            shifts.ToTable("RoundShifts");
            shifts.WithOwner().HasForeignKey("RoundId");
            shifts.HasKey("RoundId", nameof(DimensionShift.Code));
            shifts.Property(s => s.Code).HasMaxLength(20);
            shifts.Property(s => s.Method).HasConversion<string>().HasMaxLength(20);
        });
        round.Navigation(r => r.Shifts).UsePropertyAccessMode(PropertyAccessMode.Field);
        round.PrimitiveCollection(r => r.Groups).HasField("_groups").UsePropertyAccessMode(PropertyAccessMode.Field);
        round.Navigation(r => r.Results).UsePropertyAccessMode(PropertyAccessMode.Field);

        // What somebody asked about themself, also after they left.
        round.HasIndex(r => r.AboutId);
        // The rounds of a network, newest first.
        round.HasIndex(r => new { r.NetworkId, r.ArisenAt });
        // One round of a questionnaire at a time, also when two people plan at the same moment.
        round.HasIndex(r => new { r.NetworkId, r.Instrument }).IsUnique().HasFilter("\"ClosedOn\" IS NULL");
        // The open rounds of somebody's networks.
        round.HasIndex(r => new { r.State, r.NetworkId });
    }
}

/// <summary>Rounds that may help.</summary>
internal sealed class RoundProposalMapping : IEntityTypeConfiguration<RoundProposal>
{
    public void Configure(EntityTypeBuilder<RoundProposal> proposal)
    {
        proposal.ToTable("RoundProposals");
        proposal.Property(p => p.Id).ValueGeneratedNever();
        proposal.Property(p => p.Reason).HasConversion<string>().HasMaxLength(20);
        proposal.Ignore(p => p.Moment);
        // One thing gives one proposal of a kind, also when its event comes twice at once.
        proposal.HasIndex(p => new { p.NetworkId, p.Reason, p.SubjectId }).IsUnique();
    }
}

/// <summary>How well the items of questionnaires go together.</summary>
internal sealed class PooledReliabilityMapping : IEntityTypeConfiguration<PooledReliability>
{
    public void Configure(EntityTypeBuilder<PooledReliability> pooled)
    {
        pooled.ToTable("PooledReliabilities");
        pooled.HasKey(p => new { p.Instrument, p.InstrumentVersion });
        pooled.Property(p => p.Instrument).HasMaxLength(20);
        pooled.PrimitiveCollection(p => p.RoundIds).HasField("_roundIds").UsePropertyAccessMode(PropertyAccessMode.Field);
        pooled.OwnsMany(p => p.Scales, scale =>
        {
            scale.ToJson();
            scale.OwnsOne(s => s.Whole);
            scale.OwnsOne(s => s.WithoutReversed);
        });
        pooled.Navigation(p => p.Scales).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
