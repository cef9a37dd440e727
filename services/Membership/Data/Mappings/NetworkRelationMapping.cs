using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class NetworkRelationMapping : IEntityTypeConfiguration<NetworkRelation>
{
    public void Configure(EntityTypeBuilder<NetworkRelation> relation)
    {
        relation.ToTable("NetworkRelations");
        relation.Property(r => r.Id).ValueGeneratedNever();
        // Relations of before organisations could answer stand.
        relation.Property(r => r.State).HasDefaultValue(RelationState.Standing).ValueGeneratedNever();
        relation.HasIndex(r => r.NetworkId);
        relation.HasIndex(r => r.OrganisationId);
    }
}
