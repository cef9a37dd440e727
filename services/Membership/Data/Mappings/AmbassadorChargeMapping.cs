using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class AmbassadorChargeMapping : IEntityTypeConfiguration<AmbassadorCharge>
{
    public void Configure(EntityTypeBuilder<AmbassadorCharge> charge)
    {
        charge.ToTable("AmbassadorCharges");
        charge.Property(c => c.Id).ValueGeneratedNever();
        charge.Property(c => c.AboutMessage).HasMaxLength(2000);
        charge.Property(c => c.AboutApproach).HasMaxLength(2000);
        charge.Ignore(c => c.PeriodOver);
        charge.HasIndex(c => new { c.NetworkId, c.To });
        charge.HasIndex(c => c.PersonId);
        charge.HasIndex(c => c.RoleId);
        charge.OwnsMany(c => c.Messages, message =>
        {
            message.ToTable("AmbassadorMessages");
            message.WithOwner().HasForeignKey("ChargeId");
            message.HasKey("ChargeId", nameof(AmbassadorMessage.Number));
            message.Property(m => m.Number).ValueGeneratedNever();
            message.Property(m => m.Wording).HasMaxLength(2000);
            message.Property(m => m.Because).HasMaxLength(500);
        });
    }
}
