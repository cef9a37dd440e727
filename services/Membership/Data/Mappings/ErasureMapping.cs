using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class ErasureMapping : IEntityTypeConfiguration<Erasure>
{
    public void Configure(EntityTypeBuilder<Erasure> erasure)
    {
        erasure.ToTable("Erasures");
        erasure.Property(e => e.Id).ValueGeneratedNever();
        erasure.Property(e => e.CodeHash).HasMaxLength(64);
        erasure.HasIndex(e => e.CodeHash).IsUnique();
        erasure.OwnsMany(e => e.Parts, part =>
        {
            part.ToTable("ErasedParts");
            part.WithOwner().HasForeignKey("ErasureId");
            part.HasKey("ErasureId", nameof(ErasedPart.Part));
        });
    }
}
