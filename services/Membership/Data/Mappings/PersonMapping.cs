using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToTable("People");
        person.Property(p => p.Id).ValueGeneratedNever();
        person.Property(p => p.DisplayName).HasMaxLength(200);
        person.Property(p => p.Language).HasMaxLength(10);
        person.Property(p => p.TimeZone).HasMaxLength(60);
        person.HasIndex(p => p.HomeOrganisationId);
        person.OwnsMany(p => p.Hats, hat =>
        {
            hat.ToTable("Hats");
            hat.WithOwner().HasForeignKey("PersonId");
            hat.HasKey(h => h.Id);
            hat.Property(h => h.Id).ValueGeneratedNever();
            hat.Property(h => h.Label).HasMaxLength(100);
        });
    }
}
