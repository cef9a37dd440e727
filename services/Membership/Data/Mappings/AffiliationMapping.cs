using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class AffiliationMapping : IEntityTypeConfiguration<Affiliation>
{
    public void Configure(EntityTypeBuilder<Affiliation> affiliation)
    {
        affiliation.ToTable("Affiliations");
        affiliation.Property(a => a.Id).ValueGeneratedNever();
        affiliation.Property(a => a.InviteeName).HasMaxLength(200);
        affiliation.Property(a => a.Code).HasMaxLength(40);
        affiliation.HasIndex(a => a.Code).IsUnique();
        affiliation.HasIndex(a => new { a.OrganisationId, a.State });
        affiliation.HasIndex(a => a.PersonId);
    }
}
