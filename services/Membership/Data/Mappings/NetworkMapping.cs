using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class NetworkMapping : IEntityTypeConfiguration<Network>
{
    public void Configure(EntityTypeBuilder<Network> network)
    {
        network.ToTable("Networks");
        network.Property(n => n.Id).ValueGeneratedNever();
        network.Property(n => n.Name).HasMaxLength(200);
        network.Property(n => n.Shape).HasMaxLength(100);
        network.Property(n => n.Sector).HasMaxLength(100);
        network.Property(n => n.ContactForOutside).HasMaxLength(300);
        network.Property(n => n.OpennessWhy).HasMaxLength(1000);
        network.PrimitiveCollection(n => n.ProposedReasons).ElementType().HasConversion<string>();
        network.HasIndex(n => new { n.Openness, n.CreatedAt, n.Id });
        network.OwnsMany(n => n.Origins, origin =>
        {
            origin.ToTable("Origins");
            origin.WithOwner().HasForeignKey("NetworkId");
            origin.HasKey("NetworkId", nameof(Origin.Kind));
            origin.Property(o => o.Kind).ValueGeneratedNever();
            origin.Property(o => o.ImposedDetails).HasMaxLength(1000);
        });
        network.OwnsMany(n => n.Mottos, motto =>
        {
            motto.ToTable("Mottos");
            motto.WithOwner().HasForeignKey("NetworkId");
            motto.HasKey(m => m.Id);
            motto.Property(m => m.Id).ValueGeneratedNever();
            motto.Property(m => m.Wording).HasMaxLength(200);
        });
        network.OwnsOne(n => n.Conclusion, conclusion =>
        {
            conclusion.Property(c => c.Handover).HasMaxLength(2000);
            conclusion.PrimitiveCollection(c => c.Reasons).ElementType().HasConversion<string>();
        });
    }
}
