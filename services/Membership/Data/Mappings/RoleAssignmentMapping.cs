using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class RoleAssignmentMapping : IEntityTypeConfiguration<RoleAssignment>
{
    public void Configure(EntityTypeBuilder<RoleAssignment> role)
    {
        role.ToTable("Roles");
        role.Property(r => r.Id).ValueGeneratedNever();
        role.Property(r => r.BothRolesBecause).HasMaxLength(500);
        role.Ignore(r => r.Standing);
        role.HasIndex(r => new { r.NetworkId, r.PersonId });
        role.HasIndex(r => new { r.PersonId, r.Role });
    }
}
