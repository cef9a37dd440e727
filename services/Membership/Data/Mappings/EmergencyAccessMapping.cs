using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class EmergencyAccessMapping : IEntityTypeConfiguration<EmergencyAccess>
{
    public void Configure(EntityTypeBuilder<EmergencyAccess> access)
    {
        access.ToTable("EmergencyAccesses");
        access.Property(a => a.Id).ValueGeneratedNever();
        access.Property(a => a.AskedAt).HasColumnName("OpenedAt");
        access.Property(a => a.Reason).HasMaxLength(500);
        access.HasIndex(a => a.NetworkId);
    }
}
