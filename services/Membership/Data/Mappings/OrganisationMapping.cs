using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> organisation)
    {
        organisation.ToTable("Organisations");
        organisation.Property(o => o.Id).ValueGeneratedNever();
        organisation.Property(o => o.Name).HasMaxLength(200);
        organisation.Property(o => o.SortName).HasMaxLength(200);
        organisation.Property(o => o.Region).HasMaxLength(100);
        organisation.Property(o => o.Country).HasMaxLength(2);
        organisation.HasIndex(o => new { o.SortName, o.Id });
        organisation.HasIndex(o => o.RegisteredBy);
    }
}
