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

        // The rounds of a network, newest first.
        round.HasIndex(r => new { r.NetworkId, r.ArisenAt });
        // One round of a questionnaire at a time, also when two people plan at the same moment.
        round.HasIndex(r => new { r.NetworkId, r.Instrument }).IsUnique().HasFilter("\"ClosedOn\" IS NULL");
        // The open rounds of somebody's networks.
        round.HasIndex(r => new { r.State, r.NetworkId });
    }
}
