using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class GroundRuleMapping : IEntityTypeConfiguration<GroundRule>
{
    public void Configure(EntityTypeBuilder<GroundRule> rule)
    {
        rule.ToTable("GroundRules");
        rule.Property(r => r.Id).ValueGeneratedNever();
        rule.Property(r => r.WordingNl).HasMaxLength(500);
        rule.Property(r => r.WordingEn).HasMaxLength(500);
        rule.HasIndex(r => new { r.NetworkId, r.State });
        rule.OwnsMany(r => r.Reaffirmations, reaffirmation =>
        {
            reaffirmation.ToTable("Reaffirmations");
            reaffirmation.WithOwner().HasForeignKey("RuleId");
            reaffirmation.HasKey("RuleId", nameof(Reaffirmation.SessionId));
            reaffirmation.Property(r => r.SessionId).ValueGeneratedNever();
        });
    }
}
