using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class SharingAgreementMapping : IEntityTypeConfiguration<SharingAgreement>
{
    public void Configure(EntityTypeBuilder<SharingAgreement> agreement)
    {
        agreement.ToTable("SharingAgreements");
        agreement.Property(a => a.Id).ValueGeneratedNever();
        agreement.Property(a => a.MayTell).HasMaxLength(2000);
        agreement.Property(a => a.MayNotTell).HasMaxLength(2000);
        agreement.HasIndex(a => new { a.NetworkId, a.IsCurrent });
    }
}
