using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class OrganisationContactMapping : IEntityTypeConfiguration<OrganisationContact>
{
    public void Configure(EntityTypeBuilder<OrganisationContact> contact)
    {
        contact.ToTable("OrganisationContacts");
        contact.Property(c => c.Id).ValueGeneratedNever();
        contact.HasIndex(c => new { c.OrganisationId, c.Until });
        contact.HasIndex(c => c.PersonId);
    }
}
