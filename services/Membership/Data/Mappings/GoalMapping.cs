using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class GoalMapping : IEntityTypeConfiguration<Goal>
{
    public void Configure(EntityTypeBuilder<Goal> goal)
    {
        goal.ToTable("Goals");
        goal.Property(g => g.Id).ValueGeneratedNever();
        goal.Property(g => g.Wording).HasMaxLength(1000);
        goal.Property(g => g.Because).HasMaxLength(1000);
        goal.Property(g => g.LetGoBecause).HasMaxLength(1000);
        goal.HasIndex(g => new { g.NetworkId, g.Number }).IsUnique();
        goal.HasIndex(g => new { g.NetworkId, g.State });
        goal.HasIndex(g => new { g.NetworkId, g.ProposedAt, g.Id });
    }
}
