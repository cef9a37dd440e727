using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class PhaseReadingMapping : IEntityTypeConfiguration<PhaseReading>
{
    public void Configure(EntityTypeBuilder<PhaseReading> reading)
    {
        reading.ToTable("PhaseReadings");
        reading.Property(r => r.Id).ValueGeneratedNever();
        reading.Property(r => r.Why).HasMaxLength(1000);
        reading.HasIndex(r => new { r.NetworkId, r.On, r.ReadAt });
    }
}
