using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class GroupMapping : IEntityTypeConfiguration<Group>
{
    public void Configure(EntityTypeBuilder<Group> group)
    {
        group.ToTable("Groups");
        group.Property(g => g.Id).ValueGeneratedNever();
        group.Property(g => g.Name).HasMaxLength(200);
        group.Property(g => g.Purpose).HasMaxLength(1000);
        group.Ignore(g => g.Members);
        group.Ignore(g => g.OuterStanding);
        group.HasIndex(g => new { g.NetworkId, g.State });
        group.OwnsMany(g => g.Memberships, membership =>
        {
            membership.ToTable("GroupMemberships");
            membership.WithOwner().HasForeignKey("GroupId");
            membership.HasKey(m => m.Id);
            membership.Property(m => m.Id).ValueGeneratedNever();
            membership.HasIndex(m => m.PersonId);
        });
    }
}
