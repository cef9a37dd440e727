using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class PrivacyStatementVersionMapping : IEntityTypeConfiguration<PrivacyStatementVersion>
{
    public void Configure(EntityTypeBuilder<PrivacyStatementVersion> version)
    {
        version.ToTable("PrivacyStatements");
        version.Property(v => v.Id).ValueGeneratedNever();
        version.Property(v => v.Wording).HasMaxLength(40_000);
        version.Property(v => v.AdditionsNl).HasMaxLength(4000);
        version.Property(v => v.AdditionsEn).HasMaxLength(4000);
        version.Property(v => v.Reason).HasMaxLength(300);
        version.HasIndex(v => new { v.NetworkId, v.Number }).IsUnique();
    }
}
